package dev.regulars.decision.members;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Ids of members with news that this instance made; of those that find no room the next sweep finds the accounts. */
final class ChangedMembers {

    private static final int MOST = 20_000;

    private final Set<String> ids = new LinkedHashSet<>();

    synchronized void add(String id) {
        if (ids.size() < MOST) {
            ids.add(id);
        }
    }

    synchronized void addAll(Collection<String> some) {
        some.forEach(this::add);
    }

    /** Those that wait longest. */
    synchronized List<String> take(int most) {
        List<String> taken = new ArrayList<>();
        for (Iterator<String> each = ids.iterator(); each.hasNext() && taken.size() < most; ) {
            taken.add(each.next());
            each.remove();
        }
        return taken;
    }
}
