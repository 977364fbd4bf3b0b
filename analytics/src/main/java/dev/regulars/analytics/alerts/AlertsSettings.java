package dev.regulars.analytics.alerts;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whom alerts are told, and how patiently. The mail server is {@code spring.mail.*}.
 *
 * @param lookEvery how often rules are looked at; zero: only on demand
 * @param sendEvery how often what waits is sent
 * @param pages where people reach the pages: the beginning of links
 * @param emailFrom sender of mails
 * @param emailTo who gets mails; none: no mail is sent
 * @param storeEmailTo who gets mails of alerts about a store, too, by the store's id: of figures whose first column is
 *     one
 * @param webhook where alerts are posted to; none: nowhere
 * @param webhookSecret what the posts are signed with, at least 16 characters
 * @param timeout how long a server may take
 * @param maxAttempts after so many a delivery is given up
 * @param firstWait after the first attempt, doubled after each further one
 * @param maxWait the longest
 * @param keep for how long alerts are kept after they were raised
 */
@Validated
@ConfigurationProperties("regulars.analytics.alerts")
public record AlertsSettings(
        @NotNull Duration lookEvery,
        @NotNull Duration sendEvery,
        @NotNull URI pages,
        @NotNull String emailFrom,
        @NotNull List<String> emailTo,
        @DefaultValue @NotNull Map<String, List<String>> storeEmailTo,
        @Nullable URI webhook,
        @Nullable String webhookSecret,
        @NotNull Duration timeout,
        @Min(1) @Max(50) int maxAttempts,
        @NotNull Duration firstWait,
        @NotNull Duration maxWait,
        @NotNull Duration keep) {
    private static final int LEAST_SECRET = 16;

    public AlertsSettings {
        emailTo = List.copyOf(emailTo);
        storeEmailTo = Map.copyOf(storeEmailTo);
        if (webhook != null && (webhookSecret == null || webhookSecret.length() < LEAST_SECRET)) {
            throw new IllegalArgumentException("webhook-secret needs at least " + LEAST_SECRET + " characters");
        }
    }

    /** After so many failed attempts: 1 minute, 2, 4, 8 … */
    Duration waitAfter(int attempts) {
        Duration wait = firstWait;
        for (int i = 1; i < attempts && wait.compareTo(maxWait) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(maxWait) < 0 ? wait : maxWait;
    }
}
