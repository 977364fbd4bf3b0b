package dev.regulars.engine;

import dev.regulars.program.Segment;
import dev.regulars.program.Segment.By;
import dev.regulars.program.SegmentRules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The segments that a member is in with a purchase: those of which one row holds. */
final class Segments {

    private Segments() {}

    static Set<String> of(Situation situation) {
        List<Segment> rows = situation.program().segments();
        if (rows.isEmpty()) {
            return Set.of();
        }
        SegmentRules rules = situation.program().segmentRules();
        Set<String> given = rules == SegmentRules.NONE ? Set.of() : rules.segments(Facts.of(situation));
        Set<String> segments = new HashSet<>();
        for (Segment row : rows) {
            if (!segments.contains(row.segment()) && holds(row, given, situation)) {
                segments.add(row.segment());
            }
        }
        return segments;
    }

    /** What the rules name is taken only where a row says so: a segment that no table knows is none. */
    private static boolean holds(Segment row, Set<String> given, Situation situation) {
        if (row.by() == By.RULES) {
            return given.contains(row.segment());
        }
        return Conditions.anyOf(row.tags(), situation.member().profile().tags())
                && Conditions.member(row.member(), situation)
                && (row.when() == null || row.when().holds(Facts.of(situation)));
    }
}
