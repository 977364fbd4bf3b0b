package dev.regulars.engine;

import dev.regulars.program.Segment;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The segments that a member is in: those of which one row holds. */
final class Segments {

    private Segments() {}

    static Set<String> of(Situation situation) {
        List<Segment> rows = situation.program().segments();
        if (rows.isEmpty()) {
            return Set.of();
        }
        Set<String> segments = new HashSet<>();
        for (Segment row : rows) {
            if (!segments.contains(row.segment()) && holds(row, situation)) {
                segments.add(row.segment());
            }
        }
        return segments;
    }

    private static boolean holds(Segment row, Situation situation) {
        return Conditions.anyOf(row.tags(), situation.member().profile().tags())
                && Conditions.member(row.member(), situation)
                && (row.when() == null || row.when().holds(Facts.of(situation)));
    }
}
