package dev.regulars.decision.messages.mail;

import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.messages.Carrier;
import dev.regulars.decision.messages.DeadAddresses;
import dev.regulars.decision.messages.Letter;
import dev.regulars.decision.messages.MessagesSettings;
import jakarta.mail.MessagingException;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * Mails over the server of {@code spring.mail.*}. The message's id makes the {@code Message-ID}, so that mailboxes
 * which know one show a repetition once.
 */
@Component
@EnableConfigurationProperties(MailSettings.class)
final class MailCarrier implements Carrier, AutoCloseable {

    private final @Nullable MailServer server;
    private final ObjectProvider<DeadAddresses> dead;
    private final MailWriter writer;

    MailCarrier(
            ObjectProvider<JavaMailSenderImpl> known,
            ObjectProvider<DeadAddresses> dead,
            MessagesSettings settings,
            MailSettings mail,
            Clock clock) {
        this.dead = dead;
        writer = new MailWriter(settings);
        JavaMailSenderImpl sender = known.getIfAvailable();
        server = sender == null ? null : server(sender, settings, mail, clock);
    }

    private static MailServer server(
            JavaMailSenderImpl sender, MessagesSettings settings, MailSettings mail, Clock clock) {
        if (!isHere(sender.getHost())) {
            requireReachable(settings);
        }
        if (!settings.bouncesTo().isEmpty()) {
            sender.getSession()
                    .getProperties()
                    .put("mail." + MailConnection.protocol(sender) + ".from", settings.bouncesTo());
        }
        return new MailServer(sender, mail, clock);
    }

    /** Real members are not sent links that lead to their own machine. */
    private static void requireReachable(MessagesSettings settings) {
        if (settings.mailFrom().endsWith("@localhost")
                || isHere(settings.publicUrl().getHost())) {
            throw new IllegalStateException("a mail server is set, but not yet from whom mails come and where members"
                    + " reach this service: set regulars.messages.mail-from and regulars.messages.public-url");
        }
    }

    private static boolean isHere(@Nullable String host) {
        return host == null || host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public boolean isSet() {
        return server != null;
    }

    @Override
    public Carried carry(Letter letter) {
        return server == null ? new Carried.Later("no way to send it is set") : carry(letter, server);
    }

    private Carried carry(Letter letter, MailServer to) {
        Mail mail;
        try {
            mail = writer.write(letter, to.session());
        } catch (MessagingException | UnsupportedEncodingException e) {
            return new Carried.Never(
                    "mail: it cannot be written, " + e.getClass().getSimpleName());
        }
        try {
            to.send(mail);
            return new Carried.Sent();
        } catch (MessagingException e) {
            MailAnswers.deadAddress(e)
                    .ifPresent(why -> dead.forEach(one -> one.found(Channel.EMAIL, letter.to(), why)));
            return MailAnswers.of(e);
        } catch (NoSuchElementException e) {
            return new Carried.Later("mail: all connections are busy");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Carried.Later("mail: interrupted");
        }
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
