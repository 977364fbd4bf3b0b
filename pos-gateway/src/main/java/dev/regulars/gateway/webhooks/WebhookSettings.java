package dev.regulars.gateway.webhooks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param maxBody of one event
 * @param shopify shops by a name of one's own
 * @param square subscriptions by a name of one's own, which is the end of the address that Square calls
 */
@Validated
@ConfigurationProperties("regulars.webhooks")
public record WebhookSettings(
        @DefaultValue("1MB") @NotNull DataSize maxBody,
        @DefaultValue @Valid @Size(max = 1_000) Map<String, Shop> shopify,
        @DefaultValue @Valid @Size(max = 1_000) Map<String, Subscription> square) {

    /** How a customer of the shop is known as a member. */
    public enum MemberBy {
        EMAIL,
        EXTERNAL_ID
    }

    /**
     * @param domain as in {@code X-Shopify-Shop-Domain}
     * @param secrets that may have signed; the new one beside the old while they change
     */
    public record Shop(
            @NotBlank String domain,
            @NotEmpty @Size(max = 5) List<@Size(min = 16, max = 256) String> secrets,
            @NotNull @Valid Place place) {}

    /**
     * @param notificationUrl as it stands in the subscription: it is signed with the body
     * @param signatureKeys that may have signed
     * @param locations by Square's location id
     */
    public record Subscription(
            @NotBlank String notificationUrl,
            @NotEmpty @Size(max = 5) List<@Size(min = 16, max = 256) String> signatureKeys,
            @NotEmpty @Valid @Size(max = 1_000) Map<String, Place> locations) {}

    /**
     * What the events of a shop or location are in the program.
     *
     * @param currency another one is refused
     */
    public record Place(
            @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,64}")
            String storeId,

            @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
            @NotNull @Pattern(regexp = "store|web|app") String channel,
            @DefaultValue("EXTERNAL_ID") @NotNull MemberBy member) {
        public Place {
            if (currency != null && currency.matches("[A-Z]{3}")) {
                // Says at the start, not at the first sale, that there is no such currency.
                Currency.getInstance(currency);
            }
        }
    }
}
