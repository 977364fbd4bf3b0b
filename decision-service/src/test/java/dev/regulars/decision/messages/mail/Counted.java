package dev.regulars.decision.messages.mail;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.UserImpl;
import com.icegreen.greenmail.user.UserManager;
import jakarta.mail.MessagingException;
import java.util.function.Consumer;

/** Everybody's mailbox at GreenMail, without a box: says the id of what comes. */
final class Counted extends UserImpl {

    private final Consumer<String> told;

    Counted(UserManager users, Consumer<String> told) {
        super("everybody@example.org", "everybody", "", users.getImapHostManager());
        this.told = told;
    }

    @Override
    public void deliver(MovingMessage mail) {
        try {
            told.accept(mail.getMessage().getMessageID());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
