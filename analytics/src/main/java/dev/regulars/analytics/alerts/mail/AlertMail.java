package dev.regulars.analytics.alerts.mail;

import dev.regulars.analytics.alerts.Alert;
import dev.regulars.analytics.alerts.AlertStores;
import dev.regulars.analytics.alerts.AlertsSettings;
import dev.regulars.analytics.alerts.NotSent;
import dev.regulars.analytics.alerts.Sender;
import dev.regulars.analytics.alerts.Way;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** One mail for all recipients, as plain text and as HTML, over the server of {@code spring.mail.*}. */
@Component
public final class AlertMail implements Sender {
    private final ObjectProvider<JavaMailSender> server;
    private final AlertsSettings settings;
    private final AlertStores stores;

    public AlertMail(ObjectProvider<JavaMailSender> server, AlertsSettings settings, AlertStores stores) {
        this.server = server;
        this.settings = settings;
        this.stores = stores;
    }

    @Override
    public Way way() {
        return Way.EMAIL;
    }

    @Override
    public boolean isSet() {
        return !(settings.emailTo().isEmpty() && settings.storeEmailTo().isEmpty()) && server.getIfAvailable() != null;
    }

    /** With addresses of stores alone, not of what is of no store, or of one that nobody is named for. */
    @Override
    public boolean reaches(Alert alert) {
        return recipients(alert).length > 0;
    }

    @Override
    public void send(Alert alert, String link) {
        JavaMailSender mail = server.getObject();
        try {
            MimeMessage message = mail.createMimeMessage();
            MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(settings.emailFrom());
            helper.setTo(recipients(alert));
            helper.setSubject(oneLine(alert.title() + ": " + alert.subject()));
            helper.setText(plain(alert, link), html(alert, link));
            message.setHeader("X-Regulars-Alert", alert.id());
            mail.send(message);
        } catch (MessagingException | MailException e) {
            throw new NotSent("mail: " + firstLine(e), e);
        }
    }

    private String[] recipients(Alert alert) {
        List<String> ofStore = stores.of(alert)
                .map(store -> settings.storeEmailTo().getOrDefault(store, List.of()))
                .orElse(List.of());
        return Stream.concat(settings.emailTo().stream(), ofStore.stream())
                .distinct()
                .toArray(String[]::new);
    }

    private static String firstLine(Exception e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }

    private static String plain(Alert alert, String link) {
        return """
                %s

                %s
                Day: %s

                %s
                """.formatted(alert.title(), alert.words(), alert.day(), link);
    }

    private static String html(Alert alert, String link) {
        return "<h1>%s</h1><p>%s</p><p>Day: %s</p><p><a href=\"%s\">Open in Regulars</a></p>"
                .formatted(
                        HtmlUtils.htmlEscape(alert.title()),
                        HtmlUtils.htmlEscape(alert.words()),
                        alert.day(),
                        HtmlUtils.htmlEscape(link));
    }

    /** Ids come from tills: none makes a header of its own. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
