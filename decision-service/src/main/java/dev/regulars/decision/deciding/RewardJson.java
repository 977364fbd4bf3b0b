package dev.regulars.decision.deciding;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** @param code only in answers, never at rest; see {@link Answer} */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RewardJson(
        String rewardId,
        String kind,
        String voucherId,
        @Nullable String code,
        String name,
        String value,
        @Nullable String percent,
        @Nullable String sku,
        @Nullable String rule,
        long pointsSpent,
        String usableFrom,
        String expiresOn) {}
