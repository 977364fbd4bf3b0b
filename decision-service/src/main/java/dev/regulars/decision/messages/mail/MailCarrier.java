package dev.regulars.decision.messages.mail;

import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.messages.Carrier;
import dev.regulars.decision.messages.DeadAddresses;
import dev.regulars.decision.messages.Letter;
import dev.regulars.decision.messages.MessageReference;
import dev.regulars.decision.messages.MessagesSettings;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Mails over the server of {@code spring.mail.*}: as text and as HTML, with the headers of RFC 8058 by which mail
 * programs show their own button for unsubscribing. The message's id makes the {@code Message-ID}, so that mailboxes
 * which know one show a repetition once.
 */
@Component
final class MailCarrier implements Carrier {

    private final ObjectProvider<JavaMailSender> server;
    private final ObjectProvider<DeadAddresses> dead;
    private final MessagesSettings settings;

    MailCarrier(ObjectProvider<JavaMailSender> server, ObjectProvider<DeadAddresses> dead, MessagesSettings settings) {
        this.server = server;
        this.dead = dead;
        this.settings = settings;
        if (server.getIfAvailable() instanceof JavaMailSenderImpl known) {
            if (!isHere(known.getHost())) {
                requireReachable(settings);
            }
            if (!settings.bouncesTo().isEmpty()) {
                known.getJavaMailProperties().put("mail.smtp.from", settings.bouncesTo());
            }
        }
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
        return server.getIfAvailable() != null;
    }

    @Override
    public Carried carry(Letter letter) {
        JavaMailSender mail = server.getObject();
        try {
            mail.send(message(letter, mail.createMimeMessage()));
            return new Carried.Sent();
        } catch (MailException e) {
            MailAnswers.deadAddress(e)
                    .ifPresent(why -> dead.forEach(one -> one.found(Channel.EMAIL, letter.to(), why)));
            return MailAnswers.of(e);
        } catch (MessagingException | UnsupportedEncodingException e) {
            return new Carried.Never(
                    "mail: it cannot be written, " + e.getClass().getSimpleName());
        }
    }

    private MimeMessage message(Letter letter, MimeMessage message)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.mailFrom(), letter.sender());
        helper.setTo(letter.to());
        helper.setSubject(letter.subject());
        helper.setText(text(letter), html(letter));
        message.setHeader("Message-ID", messageId(letter));
        if (letter.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + letter.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private String messageId(Letter letter) {
        String domain = settings.mailFrom().substring(settings.mailFrom().indexOf('@') + 1);
        return "<" + MessageReference.of(letter.id()) + "@" + domain + ">";
    }

    private static String text(Letter letter) {
        String stop = letter.unsubscribe() == null ? "" : "\nNo more of these: " + letter.unsubscribe();
        return letter.text() + "\n\n--\n" + letter.sender() + stop + "\n";
    }

    private static String html(Letter letter) {
        String paragraphs = Stream.of(letter.text().split("\\R\\s*\\R"))
                .map(paragraph -> "<p>" + escaped(paragraph).replaceAll("\\R", "<br>") + "</p>")
                .collect(Collectors.joining());
        String stop = letter.unsubscribe() == null
                ? ""
                : " · <a href=\"%s\">No more of these</a>".formatted(escaped(letter.unsubscribe()));
        String sender = escaped(letter.sender());
        return """
                <div style="font:16px/1.5 sans-serif;max-width:36em;margin:auto;padding:1em">%s
                <hr style="border:0;border-top:1px solid #ccc">
                <p style="color:#555;font-size:14px">%s%s</p></div>
                """.formatted(paragraphs, sender, stop);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
