package dev.regulars.decision.messages.mail;

import dev.regulars.decision.messages.Letter;
import dev.regulars.decision.messages.MessageReference;
import dev.regulars.decision.messages.MessagesSettings;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** Writes mails as text and as HTML, with the headers of RFC 8058 by which one stops more of them. */
final class MailWriter {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MessagesSettings settings;

    MailWriter(MessagesSettings settings) {
        this.settings = settings;
    }

    Mail write(Letter letter, Session session) throws MessagingException, UnsupportedEncodingException {
        Mail mail = new Mail(session, messageId(letter));
        mail.setFrom(new InternetAddress(settings.mailFrom(), letter.sender(), UTF_8));
        mail.setRecipient(RecipientType.TO, new InternetAddress(letter.to(), true));
        mail.setSubject(letter.subject(), UTF_8);
        mail.setSentDate(new Date());
        MimeMultipart both = new MimeMultipart("alternative");
        both.addBodyPart(part(MailBody.text(letter), "plain"));
        both.addBodyPart(part(MailBody.html(letter), "html"));
        mail.setContent(both);
        if (letter.unsubscribe() != null) {
            mail.setHeader("List-Unsubscribe", "<" + letter.unsubscribe() + ">");
            mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.saveChanges();
        return mail;
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        return part;
    }

    private String messageId(Letter letter) {
        String domain = settings.mailFrom().substring(settings.mailFrom().indexOf('@') + 1);
        return "<" + MessageReference.of(letter.id()) + "@" + domain + ">";
    }
}
