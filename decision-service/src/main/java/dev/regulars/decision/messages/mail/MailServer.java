package dev.regulars.decision.messages.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Clock;
import java.util.NoSuchElementException;
import org.apache.commons.pool2.impl.GenericObjectPool;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * The mail server, by some connections that are kept for a run of mails. One that breaks between two mails costs
 * nothing: the next mail goes over another. One that breaks while the server has a mail's text is an attempt whose end
 * nobody knows; the mail is sent again later, with the same {@code Message-ID}.
 */
final class MailServer implements AutoCloseable {

    private final JavaMailSenderImpl server;
    private final MailSettings settings;
    private final GenericObjectPool<MailConnection> pool;

    MailServer(JavaMailSenderImpl server, MailSettings settings, Clock clock) {
        this.server = server;
        this.settings = settings;
        session().getProperties().putIfAbsent("mail." + MailConnection.protocol(server) + ".userset", "true");
        pool = MailConnections.pool(server, settings, clock);
    }

    Session session() {
        return server.getSession();
    }

    /**
     * Returns when the server has said yes.
     *
     * @throws ServerAwayException when it was not sent, as there is no connection
     * @throws NoSuchElementException when it was not sent, as all connections were busy for too long
     */
    void send(Mail mail) throws MessagingException, InterruptedException {
        for (int broken = 0; ; broken++) {
            MailConnection connection = connection();
            boolean isNew = connection.mails() == 0;
            try {
                connection.send(mail);
                giveBack(connection, connection.mails() < settings.mailsPerConnection());
                return;
            } catch (MessagingException e) {
                boolean broke = MailAnswers.isGoodBye(e);
                giveBack(connection, !broke && connection.isAlive());
                if (!broke || isNew || mail.isBegun() || broken == settings.connections()) {
                    throw e;
                }
            } catch (RuntimeException | Error e) {
                giveBack(connection, false);
                throw e;
            }
        }
    }

    private MailConnection connection() throws MessagingException, InterruptedException {
        try {
            return pool.borrowObject();
        } catch (MessagingException | InterruptedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void giveBack(MailConnection connection, boolean usable) {
        if (usable) {
            pool.returnObject(connection);
            return;
        }
        try {
            pool.invalidateObject(connection);
        } catch (Exception closedAllTheSame) {
            // it is closed, and only saying good-bye failed
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
