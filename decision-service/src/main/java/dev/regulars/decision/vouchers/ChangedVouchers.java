package dev.regulars.decision.vouchers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Ids of vouchers with a change that is to be told; of those that find no room the next sweep finds the documents. */
final class ChangedVouchers {

    private static final int MOST = 10_000;

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
