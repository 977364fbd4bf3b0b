package dev.regulars.decision.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Of the rows of one member in a page, the last that says a tier assigns it. Worked example: a new member's row says
 * Silver, a later one Gold, and then the service is killed. Whoever writes the page again finds Gold; would the first
 * row assign Silver now, the second could not take it back, as what it has to do was done before.
 */
final class LastTiers {

    private LastTiers() {}

    /** @param members numbers of the rows' members, in their order */
    static List<PlannedRow> of(List<PlannedRow> rows, List<Integer> members) {
        List<PlannedRow> all = new ArrayList<>(rows);
        Set<Integer> said = new HashSet<>();
        for (int i = rows.size() - 1; i >= 0; i--) {
            PlannedRow row = rows.get(i);
            if (row.row().tier() != null && !said.add(members.get(i))) {
                all.set(i, row.withoutTier());
            }
        }
        return all;
    }
}
