package dev.regulars.decision.imports;

import dev.regulars.decision.accounts.CommittedRequests;
import dev.regulars.decision.members.ManyMembers;
import dev.regulars.decision.operations.AdjustPoints;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The balances that were posted from a source before, by a few look-ups for many members.
 *
 * @param merged by member, all whose balance is the member's: also of those who were merged into this one
 * @param points by whose balance it was
 */
record Posted(Map<String, List<String>> merged, Map<String, Long> points) {

    static final Posted NOTHING = new Posted(Map.of(), Map.of());

    /** @param openingId of the source */
    static Posted of(Collection<String> memberIds, String openingId, ManyMembers members, CommittedRequests committed) {
        if (memberIds.isEmpty()) {
            return NOTHING;
        }
        Map<String, List<String>> merged = members.withMerged(memberIds);
        Map<String, String> whose = new HashMap<>();
        merged.values().forEach(all -> all.forEach(id -> whose.put(AdjustPoints.decisionId(id, openingId), id)));
        Map<String, Long> points = new HashMap<>();
        committed.of(whose).forEach((id, request) -> points.put(whose.get(id), AdjustPoints.points(request)));
        return new Posted(merged, points);
    }

    /** To the member, or to somebody who was merged into the member. */
    List<Long> of(String memberId) {
        return merged.getOrDefault(memberId, List.of()).stream()
                .map(points::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether it was looked for and is not there. */
    boolean isMissing(String memberId) {
        return merged.containsKey(memberId) && !points.containsKey(memberId);
    }
}
