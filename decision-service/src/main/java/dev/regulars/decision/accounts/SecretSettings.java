package dev.regulars.decision.accounts;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Checked here and not by annotations, because their messages would show the value.
 *
 * @param secret key of the hashes that stand for identifiers and voucher codes ({@code REGULARS_SECRET}); with
 *     another one no stored identifier is found again
 */
@ConfigurationProperties("regulars")
public record SecretSettings(String secret) {

    private static final int MIN_LENGTH = 32;
    private static final int MAX_LENGTH = 1024;

    public SecretSettings(@Nullable String secret) {
        if (secret == null || secret.isBlank() || secret.length() < MIN_LENGTH || secret.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "REGULARS_SECRET must have " + MIN_LENGTH + " to " + MAX_LENGTH + " characters");
        }
        this.secret = secret;
    }

    @Override
    public String toString() {
        return "SecretSettings[secret=*]";
    }
}
