package dev.regulars.analytics.staff.performance;

import dev.regulars.analytics.staff.StaffSettings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who of a store is so far off its others that chance is no likely reason. */
final class Flags {
    private final StaffSettings settings;

    Flags(StaffSettings settings) {
        this.settings = settings;
    }

    /** By colleague. @param unknown what nobody of the directory sold: the store's others have it, too */
    Map<String, List<Flag>> of(Map<String, Slice> slices, Collection<Sums> unknown) {
        Map<String, Sums> people = new HashMap<>();
        slices.forEach((id, slice) -> people.put(id, slice.sums()));
        Sums all = people.values().stream().reduce(Sums.NONE, Sums::plus);
        Sums store = unknown.stream().reduce(all, Sums::plus);
        Map<String, List<Flag>> flags = new HashMap<>();
        for (Comparison comparison : Comparison.ALL) {
            comparison
                    .of(people, store, settings.minReceipts(), settings.mistakes())
                    .forEach((id, flag) ->
                            flags.computeIfAbsent(id, one -> new ArrayList<>()).add(flag));
        }
        return flags;
    }
}
