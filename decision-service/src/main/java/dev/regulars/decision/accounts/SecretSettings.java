package dev.regulars.decision.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param secret key of the hashes that stand for identifiers and voucher codes ({@code REGULARS_SECRET}); with another
 *     one no stored identifier is found again
 */
@Validated
@ConfigurationProperties("regulars")
public record SecretSettings(
        @NotBlank @Size(min = 32, max = 1024) String secret) {

    @Override
    public String toString() {
        return "SecretSettings[secret=*]";
    }
}
