package dev.regulars.analytics.totals;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the program has done so far; the shape is docs/api/openapi.yaml's. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Totals(
        long transactions,
        long sales,
        long returns,
        long voids,
        long members,
        long pointsEarned,
        long pointsIssued,
        long pointsRedeemed,
        @Nullable String currency,
        @Nullable String netAmount,
        @Nullable Instant lastEventAt,
        long rejected,
        @Nullable Long lag,
        String feed,
        By by) {

    /** Breakdowns, each with its own order and limit. */
    public record By(List<Slice> store, List<Slice> day, List<CampaignSlice> campaign, List<TierSlice> tier) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Slice(
            String key,
            long transactions,
            long members,
            long pointsEarned,
            @Nullable String netAmount) {}

    public record CampaignSlice(String key, String kind, long transactions, long points) {}

    /**
     * A tier's part.
     *
     * @param key none: transactions without a tier
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TierSlice(
            @Nullable String key,
            long members,
            long transactions,
            long pointsEarned,
            @Nullable String netAmount) {}
}
