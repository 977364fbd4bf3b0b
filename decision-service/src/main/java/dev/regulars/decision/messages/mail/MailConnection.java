package dev.regulars.decision.messages.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Objects;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.util.StringUtils;

/** One connection, for one mail after the other. */
final class MailConnection {

    private final Transport transport;
    private int mails;

    private MailConnection(Transport transport) {
        this.transport = transport;
    }

    static MailConnection open(JavaMailSenderImpl server) throws MessagingException {
        Session session = server.getSession();
        Transport transport = session.getTransport(protocol(server));
        boolean signsIn = StringUtils.hasLength(server.getUsername());
        String user = signsIn ? server.getUsername() : null;
        transport.connect(server.getHost(), server.getPort(), user, signsIn ? server.getPassword() : null);
        return new MailConnection(transport);
    }

    static String protocol(JavaMailSenderImpl server) {
        return Objects.requireNonNullElse(server.getProtocol(), JavaMailSenderImpl.DEFAULT_PROTOCOL);
    }

    void send(Mail mail) throws MessagingException {
        mails++;
        transport.sendMessage(mail, mail.getAllRecipients());
    }

    int mails() {
        return mails;
    }

    /** Asks the server; what it had of a mail that it refused is forgotten by that. */
    boolean isAlive() {
        return transport.isConnected();
    }

    void close() throws MessagingException {
        transport.close();
    }
}
