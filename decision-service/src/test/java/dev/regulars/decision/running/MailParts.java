package dev.regulars.decision.running;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** What stands in mails that were sent. */
final class MailParts {

    private static final int TEXT = 0;
    private static final int HTML = 1;

    private MailParts() {}

    static List<MimeMessage> to(GreenMail server, String address) {
        return Stream.of(server.getReceivedMessages())
                .filter(mail -> recipient(mail).equals(address))
                .toList();
    }

    static String text(MimeMessage mail) throws MessagingException, IOException {
        return part(mail, TEXT);
    }

    static String html(MimeMessage mail) throws MessagingException, IOException {
        return part(mail, HTML);
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(MimeMessage mail, int number) throws MessagingException, IOException {
        Multipart alternatives = (Multipart) mail.getContent();
        return String.valueOf(alternatives.getBodyPart(number).getContent()).replace("\r\n", "\n");
    }
}
