package dev.regulars.decision.referrals.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.decision.referrals.Referral;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code components/schemas/Referral} of docs/api/openapi.yaml. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReferralJson(
        String friend,
        String referrer,
        String at,
        String state,
        @Nullable String purchase) {
    static ReferralJson of(Referral referral) {
        return new ReferralJson(
                referral.friend(),
                referral.referrer(),
                referral.at().toString(),
                referral.state().name().toLowerCase(Locale.ROOT),
                referral.purchase());
    }
}
