package dev.regulars.decision.messages.mail.bounces;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Reports as mail servers write them, in the words of this project. */
public final class Reports {

    private Reports() {}

    /** @param recipient fields of RFC 3464 about whom it was for */
    public static String delivery(String messageId, String recipient) {
        return """
                From: MAILER-DAEMON@mx.example.org
                To: bounces@shop.example
                Subject: Undelivered mail
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b0"

                --b0
                Content-Type: text/plain; charset=us-ascii

                We are sorry.

                --b0
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.org

                %s

                --b0
                Content-Type: text/rfc822-headers

                From: Shop <loyalty@shop.example>
                Message-ID: %s
                Subject: You earned 117 points

                --b0--
                """.formatted(recipient.strip(), messageId);
    }

    public static String complaint(String messageId) {
        return """
                From: reports@provider.example
                To: bounces@shop.example
                Subject: Abuse report
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=feedback-report; boundary="b0"

                --b0
                Content-Type: text/plain

                This is an abuse report.

                --b0
                Content-Type: message/feedback-report

                Feedback-Type: abuse
                User-Agent: Provider/1.0
                Version: 1

                --b0
                Content-Type: message/rfc822

                From: Shop <loyalty@shop.example>
                Message-ID: %s
                Subject: New this week

                Hello
                --b0--
                """.formatted(messageId);
    }

    public static MimeMessage mail(String text) throws MessagingException {
        byte[] lines = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(lines));
    }
}
