package dev.regulars.decision.referrals.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code components/schemas/Referrals} of docs/api/openapi.yaml. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReferralsJson(String memberId, String code, @Nullable ReferralJson referredBy, List<ReferralJson> friends) {}
