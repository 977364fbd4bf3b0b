package dev.regulars.decision.messages.mail.bounces;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks into the mailbox now and then. A mail is marked as read behind its consequences, so one that was interrupted is
 * read again; what is no report is left as it is, marked as read, for people.
 */
final class BounceMailbox {

    private static final Logger LOG = LoggerFactory.getLogger(BounceMailbox.class);
    private static final int MOST_AT_A_TIME = 500;
    private static final int MOST_BYTES = 2 << 20;
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "30000";

    private final BounceSettings settings;
    private final ApplyReport apply;
    private final Clock clock;
    private Instant next = Instant.MIN;

    BounceMailbox(BounceSettings settings, ApplyReport apply, Clock clock) {
        this.settings = settings;
        this.apply = apply;
        this.clock = clock;
    }

    void work() {
        if (clock.instant().isBefore(next)) {
            return;
        }
        next = clock.instant().plus(settings.every());
        try (Store store = session().getStore()) {
            store.connect(settings.host(), settings.port(), settings.username(), settings.password());
            try (Folder folder = store.getFolder(settings.folder())) {
                folder.open(Folder.READ_WRITE);
                look(folder);
            }
        } catch (MessagingException e) {
            LOG.warn("the mailbox of what comes back cannot be read: {}", e.getMessage());
        }
    }

    private Session session() {
        String protocol = settings.tls() ? "imaps" : "imap";
        Properties properties = new Properties();
        properties.put("mail.store.protocol", protocol);
        properties.put("mail." + protocol + ".connectiontimeout", CONNECT_MILLIS);
        properties.put("mail." + protocol + ".timeout", ANSWER_MILLIS);
        properties.put("mail." + protocol + ".ssl.checkserveridentity", "true");
        properties.put("mail." + protocol + ".peek", "true"); // to read it is not to mark it
        return Session.getInstance(properties);
    }

    private void look(Folder folder) throws MessagingException {
        Message[] unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        for (int i = 0; i < Math.min(MOST_AT_A_TIME, unread.length); i++) {
            if (isDone(unread[i])) {
                unread[i].setFlag(Flags.Flag.SEEN, true);
            }
        }
    }

    private boolean isDone(Message mail) throws MessagingException {
        try {
            Optional<MailReport> report = mail.getSize() > MOST_BYTES ? Optional.empty() : ReadReport.read(whole(mail));
            return report.isEmpty() || apply.apply(report.get());
        } catch (IOException | MessagingException broken) {
            LOG.warn(
                    "a mail that came back cannot be read: {}",
                    broken.getClass().getSimpleName());
            return mail.getFolder().isOpen(); // a server that went away says nothing about the mail
        }
    }

    /** Fetched at once and taken apart here: servers differ in how they tell the parts of reports. */
    private static MimeMessage whole(Message mail) throws MessagingException {
        return new MimeMessage((MimeMessage) mail);
    }
}
