package dev.regulars.decision.authoring.tiers;

import dev.regulars.decision.authoring.CellChange;
import dev.regulars.program.tiers.TierRange;
import dev.regulars.program.tiers.TierRow;
import dev.regulars.program.tiers.TierTableFile;
import dev.regulars.program.tiers.WrittenTierRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes of the tier table's cells, for the log. */
final class TierChanges {

    private final List<CellChange> changes = new ArrayList<>();

    private TierChanges() {}

    static List<CellChange> of(TierTableFile file, List<TierRow> wanted) {
        TierChanges found = new TierChanges();
        Set<Integer> kept = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            TierRow row = wanted.get(i);
            Integer was = row.was();
            String where = "tiers row " + (i + 1);
            if (was == null) {
                found.add(where, "", null, words(row));
                continue;
            }
            kept.add(was);
            WrittenTierRow now = file.rows().get(was);
            if (was != i) {
                found.add(where, "place", String.valueOf(was + 1), String.valueOf(i + 1));
            }
            for (int input = 0; input < file.inputs().size(); input++) {
                TierRange range = TierRange.of(now.cells().get(input)).orElse(TierRange.ANY);
                found.add(
                        where,
                        file.inputs().get(input),
                        range.cell(),
                        row.conditions().get(input).cell());
            }
            found.add(where, "tier", now.tier(), row.tier());
            found.add(where, "note", now.note(), row.note());
        }
        for (int i = 0; i < file.rows().size(); i++) {
            if (!kept.contains(i)) {
                WrittenTierRow gone = file.rows().get(i);
                found.add("tiers row " + (i + 1), "", String.join(", ", gone.cells()) + ": " + gone.tier(), null);
            }
        }
        return found.changes;
    }

    private void add(String where, String field, @Nullable String from, @Nullable String to) {
        if (from == null || !from.equals(to)) {
            changes.add(new CellChange(where, field, from, to));
        }
    }

    private static String words(TierRow row) {
        return String.join(", ", row.conditions().stream().map(TierRange::cell).toList()) + ": " + row.tier();
    }
}
