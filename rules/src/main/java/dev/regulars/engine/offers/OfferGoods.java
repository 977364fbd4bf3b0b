package dev.regulars.engine.offers;

import dev.regulars.engine.Basket;
import dev.regulars.program.Offer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Active offers by what a line has, to find those whose goods are in a basket: of each column, the offers that name a
 * value and those that leave it empty, as one bit an offer. 5,000 offers are 79 words, so a line takes about as long
 * as with 200, however many offers are about the same.
 */
final class OfferGoods {

    /** Ids told of one basket, the first by id. */
    static final int MAX_TOLD = 100;

    private final List<String> ids;
    private final Column skus = new Column();
    private final Column brands = new Column();
    private final Column categories = new Column();

    private static final class Column {

        private final BitSet empty = new BitSet();
        private final Map<String, BitSet> byValue = new HashMap<>();

        void enter(int position, Set<String> values) {
            if (values.isEmpty()) {
                empty.set(position);
            }
            values.forEach(value ->
                    byValue.computeIfAbsent(value, none -> new BitSet()).set(position));
        }

        /** Leaves in {@code fitting} what this column lets through; {@code scratch} is written over. */
        void keep(@Nullable String value, BitSet fitting, BitSet scratch) {
            scratch.clear();
            scratch.or(empty);
            BitSet naming = byValue.get(value);
            if (naming != null) {
                scratch.or(naming);
            }
            fitting.and(scratch);
        }
    }

    OfferGoods(List<Offer> offers) {
        List<Offer> active = offers.stream()
                .filter(Offer::active)
                .sorted(Comparator.comparing(Offer::id))
                .toList();
        ids = active.stream().map(Offer::id).toList();
        for (int position = 0; position < active.size(); position++) {
            skus.enter(position, active.get(position).about().skus());
            brands.enter(position, active.get(position).about().brands());
            categories.enter(position, active.get(position).about().categories());
        }
    }

    /** Ids of those with goods in the basket, sorted; lines that are excluded do not count. */
    List<String> in(Basket basket) {
        BitSet found = new BitSet(ids.size());
        BitSet fitting = new BitSet(ids.size());
        BitSet scratch = new BitSet(ids.size());
        for (Basket.Line line : basket.lines()) {
            if (!line.excluded()) {
                fitting.set(0, ids.size());
                skus.keep(line.sku(), fitting, scratch);
                brands.keep(line.brand(), fitting, scratch);
                categories.keep(line.category(), fitting, scratch);
                found.or(fitting);
            }
        }
        List<String> told = new ArrayList<>();
        int position = found.nextSetBit(0);
        while (position >= 0 && told.size() < MAX_TOLD) {
            told.add(ids.get(position));
            position = found.nextSetBit(position + 1);
        }
        return List.copyOf(told);
    }
}
