package dev.regulars.decision.messages.mail.bounces;

import dev.regulars.decision.messages.mail.MailStatus;
import dev.regulars.decision.messages.mail.bounces.MailReport.Kind;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports of delivery (RFC 3464) and of abuse (RFC 5965). Both are a mail of several parts: words for people, the
 * report, and the mail it is about or only its headers.
 */
final class ReadReport {

    private static final int MOST_PARTS = 20;
    private static final Pattern REFERENCE =
            Pattern.compile("<([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@");
    private static final Pattern TYPED = Pattern.compile("(?:[\\w-]+\\s*;)?\\s*<?([^<>\\s]+)>?\\s*");

    private @Nullable Kind kind;
    private @Nullable String reference;
    private @Nullable MailStatus status;
    private final List<String> recipients = new ArrayList<>();

    private ReadReport() {}

    /** Empty for what is no report, is of something that is only late, or does not say which mail it is about. */
    static Optional<MailReport> read(Part mail) throws MessagingException, IOException {
        if (!mail.isMimeType("multipart/report")) {
            return Optional.empty();
        }
        ReadReport report = new ReadReport();
        MimeMultipart parts = new MimeMultipart(mail.getDataHandler().getDataSource());
        for (int i = 0; i < Math.min(MOST_PARTS, parts.getCount()); i++) {
            report.part(parts.getBodyPart(i));
        }
        return report.kind == null || report.reference == null
                ? Optional.empty()
                : Optional.of(new MailReport(report.kind, report.reference, report.status, report.recipients));
    }

    private void part(BodyPart part) throws MessagingException, IOException {
        try (InputStream content = part.getInputStream()) {
            if (part.isMimeType("message/delivery-status")) {
                delivery(new DeliveryStatus(content));
            } else if (part.isMimeType("message/feedback-report")) {
                complaint(new InternetHeaders(content));
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                about(new InternetHeaders(content));
            }
        }
    }

    private void delivery(DeliveryStatus delivery) {
        for (int i = 0; i < delivery.getRecipientDSNCount(); i++) {
            InternetHeaders of = delivery.getRecipientDSN(i);
            if ("failed".equalsIgnoreCase(first(of, "Action"))) {
                kind = Kind.BOUNCE;
                status = MailStatus.in(first(of, "Status")).orElse(status);
                recipients(of, "Final-Recipient", "Original-Recipient");
            }
        }
    }

    private void complaint(InternetHeaders of) {
        String type = first(of, "Feedback-Type");
        if ("abuse".equalsIgnoreCase(type) || "opt-out".equalsIgnoreCase(type)) {
            kind = Kind.COMPLAINT;
            recipients(of, "Original-Rcpt-To");
        }
    }

    private void about(InternetHeaders of) {
        String id = first(of, "Message-ID");
        Matcher found = REFERENCE.matcher(id == null ? "" : id);
        if (found.find()) {
            reference = found.group(1);
        }
    }

    /** {@code rfc822; ann@example.org}. */
    private void recipients(InternetHeaders of, String... names) {
        Stream.of(names)
                .map(name -> first(of, name))
                .map(value -> TYPED.matcher(value == null ? "" : value))
                .filter(Matcher::matches)
                .forEach(found -> recipients.add(found.group(1)));
    }

    private static @Nullable String first(InternetHeaders of, String name) {
        String value = of.getHeader(name, null);
        return value == null ? null : value.strip();
    }
}
