package dev.regulars.analytics.accounting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What the books need to know that no decision tells.
 *
 * @param pointValue money that one point pays, in the program's currency, at most 6 decimals
 * @param defaultRedemption share of issued points that is expected to be redeemed while there is no experience
 * @param lifeMonths after so many months nearly all that will be redeemed of a month's points has been, while there
 *     is no experience
 * @param credibilityMonths after so many months experience counts as much as the default
 * @param accounts CSV file with the columns role, account, name; none: the one in this program
 */
@Validated
@ConfigurationProperties("regulars.analytics.accounting")
public record AccountingSettings(
        @NotNull BigDecimal pointValue,
        @NotNull BigDecimal defaultRedemption,
        @Min(1) @Max(120) int lifeMonths,
        @Min(1) @Max(120) int credibilityMonths,
        @Nullable Path accounts) {

    public AccountingSettings {
        if (pointValue.signum() <= 0 || pointValue.stripTrailingZeros().scale() > 6) {
            throw new IllegalArgumentException("point-value must be above 0 with at most 6 decimals: " + pointValue);
        }
        if (defaultRedemption.signum() <= 0 || defaultRedemption.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "default-redemption must be above 0 and at most 1: " + defaultRedemption);
        }
    }
}
