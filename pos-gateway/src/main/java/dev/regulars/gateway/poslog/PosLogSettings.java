package dev.regulars.gateway.poslog;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param timeZone of the stores, for date-times without an offset
 * @param loyaltyIdKind what kind of identifier a LoyaltyID is
 * @param customerIdKind the same of a CustomerID, which is read when there is no LoyaltyID
 * @param extensions namespaces of a vendor whose elements are read like the standard's own
 * @param maxTransactions of one document over HTTP
 * @param maxBody of one document over HTTP
 */
@Validated
@ConfigurationProperties("regulars.poslog")
public record PosLogSettings(
        @DefaultValue("UTC") @NotNull ZoneId timeZone,

        @DefaultValue("card") @Pattern(regexp = KIND) String loyaltyIdKind,

        @DefaultValue("external") @Pattern(regexp = KIND) String customerIdKind,

        @DefaultValue @Size(max = 10) List<String> extensions,

        @DefaultValue("100") @Min(1) @Max(1000) int maxTransactions,

        @DefaultValue("4MB") @NotNull DataSize maxBody) {
    static final String KIND = "member|card|phone|email|payment-token|external";
}
