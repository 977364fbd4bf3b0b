package dev.regulars.analytics.staff;

import java.util.List;
import java.util.Set;

/**
 * What somebody may see of staff, and set.
 *
 * @param all an analyst: everything
 * @param managed stores whose manager this is today
 * @param own whom this person is or was in the stores; empty for who does not work there today
 */
public record Viewer(boolean all, Set<String> managed, List<Colleague> own) {
    public Viewer {
        managed = Set.copyOf(managed);
        own = List.copyOf(own);
    }

    public boolean runs(String store) {
        return all || managed.contains(store);
    }

    public boolean is(String colleague) {
        return own.stream().anyMatch(one -> one.id().equals(colleague));
    }

    /** Whether this colleague may be known to be there at all. */
    public boolean knows(Colleague colleague) {
        return is(colleague.id()) || colleague.stores().stream().anyMatch(this::runs);
    }
}
