package dev.regulars.decision.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether earlier rows of a file are about the member of a row: by an identifier of the row, or because the
 * identifiers lead to the same member. Worked example: A and B are known to be one member, C is nobody's; the rows A,
 * B, then A with C, then C are all of one member. D, E, then D with E is an error in the third row: they are two.
 */
final class SeenRow {

    private final Seen seen;
    private final List<String> all;
    private final @Nullable String voucher;
    private final Set<Integer> numbers = new HashSet<>();
    private final boolean ofTwo;
    private int member;

    /**
     * @param keys of the row's identifiers
     * @param found keys of the members to whom they lead now
     * @param own key of the member that the row makes if they lead to nobody
     * @param voucher key of the row's; null when it has none
     */
    SeenRow(Seen seen, List<String> keys, List<String> found, String own, @Nullable String voucher) {
        this.seen = seen;
        this.voucher = voucher;
        all = new ArrayList<>(keys);
        all.addAll(found);
        all.stream().map(seen::of).filter(number -> number != Seen.NOBODY).forEach(numbers::add);
        boolean alsoOfAnother = isRepeated() && found.stream().anyMatch(key -> seen.of(key) == Seen.NOBODY);
        ofTwo = found.size() > 1 || numbers.size() > 1 || alsoOfAnother;
        if (found.isEmpty() && !isRepeated()) {
            all.add(own);
        }
    }

    boolean isRepeated() {
        return !numbers.isEmpty();
    }

    /** Of two earlier members, or of one and of somebody else. */
    boolean isOfTwo() {
        return ofTwo;
    }

    boolean isVoucherRepeated() {
        return voucher != null && seen.of(voucher) != Seen.NOBODY;
    }

    /** Later rows know of it. */
    void remember() {
        member = isRepeated() ? numbers.iterator().next() : seen.another();
        all.forEach(key -> seen.add(key, member));
        if (voucher != null) {
            seen.add(voucher, member);
        }
    }

    /** The number of its member, once later rows know of it. */
    int member() {
        return member;
    }
}
