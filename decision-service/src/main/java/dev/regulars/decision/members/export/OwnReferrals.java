package dev.regulars.decision.members.export;

import dev.regulars.decision.referrals.Referral;
import dev.regulars.decision.referrals.ReferralCodes;
import dev.regulars.decision.referrals.Referrals;
import dev.regulars.decision.web.Json;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A member's code, and how far referrals are: nothing by which the other member could be found. */
@Component
class OwnReferrals {

    private static final int MOST = 10_000;

    private final Referrals referrals;
    private final ReferralCodes codes;

    OwnReferrals(Referrals referrals, ReferralCodes codes) {
        this.referrals = referrals;
        this.codes = codes;
    }

    ObjectNode of(String memberId) {
        ObjectNode all = Json.MAPPER.createObjectNode();
        codes.known(memberId).ifPresent(code -> all.put("code", code));
        referrals.of(memberId).ifPresent(one -> all.set("referred", told(one)));
        ArrayNode friends = all.putArray("friends");
        referrals.by(memberId, MOST).forEach(one -> friends.add(told(one)));
        return all;
    }

    private static ObjectNode told(Referral referral) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put("at", referral.at().toString());
        json.put("state", referral.state().name().toLowerCase(Locale.ROOT));
        if (referral.earnedAt() != null) {
            json.put("earnedAt", referral.earnedAt().toString());
        }
        return json;
    }
}
