package dev.regulars.decision.memberpage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows but for the history: {@code components/schemas/MemberPage} of docs/api/openapi.yaml.
 *
 * @param currency ISO 4217
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PageContent(
        String language,
        String program,
        String currency,
        Card card,
        Points points,
        Tier tier,
        List<VoucherShown> vouchers,
        List<OfferShown> offers,
        List<ConsentShown> consents) {

    /** @param number as a till reads it from the QR code, an identifier of kind {@code card} */
    public record Card(String number, QrPicture qr) {}

    /**
     * @param balance that can be spent
     * @param pending that can be spent later
     * @param owed after a return
     * @param household balance of all who spend together; null for who is in none
     * @param ends by last day, the nearest first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Points(
            String day,
            long balance,
            long pending,
            long owed,
            @Nullable Long household,
            List<End> ends) {}

    public record End(String lastDay, long points) {}

    /** @param keptUntil last day on which the tier is safe though the member buys less; null when not so */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Tier(String name, @Nullable String keptUntil, List<Next> next) {}

    /**
     * @param metric {@code spend}, {@code points} or {@code visits}, each of which alone leads to the tier
     * @param needed decimal
     */
    public record Next(String metric, String tier, String needed) {}

    /** @param usable now */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record VoucherShown(
            String name,
            String code,
            QrPicture qr,
            boolean usable,
            @Nullable String usableFrom,
            String expiresOn) {}

    public record OfferShown(String name, String reason) {}

    /**
     * @param given whether it may be sent now
     * @param at when the member said so; null when the member said nothing
     * @param pending true when the member has yet to confirm it by the channel itself; else null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ConsentShown(
            String channel,
            String purpose,
            boolean given,
            String wording,
            @Nullable String at,
            @Nullable Boolean pending) {}
}
