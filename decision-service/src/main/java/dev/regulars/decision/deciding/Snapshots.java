package dev.regulars.decision.deciding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.decision.accounts.MemberKey;
import dev.regulars.decision.accounts.MonthlyMetrics;
import dev.regulars.decision.accounts.PersonalData;
import dev.regulars.decision.web.Json;
import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.Profile;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Snapshots as decisions keep them: the profile encrypted with the member's key. Without the key the rest is still
 * there, so that a return of an erased member's sale can be decided, as of somebody of whom no more is known.
 */
@Component
final class Snapshots {

    private static final String PROFILE = "profile";
    private static final String METRICS = "metrics";
    private static final String MONTHS = "months";
    private static final String SEALED = "snapshot-profile";
    private static final JsonMapper SHORT = Json.MAPPER
            .rebuild()
            .addMixIn(MemberSnapshot.class, WithoutLongParts.class)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final PersonalData personal;

    Snapshots(PersonalData personal) {
        this.personal = personal;
    }

    @JsonIgnoreProperties({PROFILE, METRICS})
    private interface WithoutLongParts {}

    /**
     * @param months metrics, as an account has them
     * @param profile encrypted; left out when nothing is known of the member
     */
    private record Kept(
            MemberSnapshot member,
            Map<String, String> months,
            @Nullable String profile) {}

    String write(MemberSnapshot snapshot, MemberKey key) {
        Profile profile = snapshot.profile();
        String sealed = profile.equals(Profile.UNKNOWN) ? null : personal.seal(key, SEALED, Json.write(profile));
        return SHORT.writeValueAsString(new Kept(snapshot, MonthlyMetrics.write(snapshot.metrics()), sealed));
    }

    /** Whether a key opens more of it. */
    static boolean hasProfile(String kept) {
        return kept.contains("\"" + PROFILE + "\":");
    }

    MemberSnapshot read(String kept, MemberKey key) {
        JsonNode parts = Json.MAPPER.readTree(kept);
        ObjectNode member = (ObjectNode) parts.required("member");
        Map<String, String> months = new TreeMap<>();
        parts.required(MONTHS)
                .properties()
                .forEach(month -> months.put(month.getKey(), month.getValue().asString()));
        member.set(METRICS, Json.MAPPER.valueToTree(MonthlyMetrics.read(months)));
        personal.open(key, SEALED, parts.path(PROFILE).asString(null))
                .ifPresent(profile -> member.set(PROFILE, Json.MAPPER.readTree(profile)));
        return Json.MAPPER.treeToValue(member, MemberSnapshot.class);
    }
}
