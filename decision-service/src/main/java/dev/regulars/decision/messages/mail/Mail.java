package dev.regulars.decision.messages.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;

/** A mail that keeps its own {@code Message-ID}, and knows whether a server may have any of it. */
final class Mail extends MimeMessage {

    private final String id;
    private boolean begun;

    /** @param id {@code <6f0c8b1e-…@regulars.example>} */
    Mail(Session session, String id) {
        super(session);
        this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    /** Called when the server has agreed to take the mail's text. */
    @Override
    public void writeTo(OutputStream out, String[] without) throws IOException, MessagingException {
        begun = true;
        super.writeTo(out, without);
    }

    /** While it is not, no server can have taken the mail. */
    boolean isBegun() {
        return begun;
    }
}
