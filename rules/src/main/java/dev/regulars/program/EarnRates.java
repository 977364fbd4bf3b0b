package dev.regulars.program;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of {@code earn-rates.csv}, found by line without looking at those for other products. */
public final class EarnRates {

    private static final Comparator<EarnRate> MOST_SPECIFIC =
            Comparator.comparing(EarnRate::specificity).reversed().thenComparing(EarnRate::id);

    private final List<EarnRate> rows;
    private final Map<String, List<EarnRate>> bySku = new HashMap<>();
    private final Map<String, List<EarnRate>> byBrand = new HashMap<>();
    private final Map<String, List<EarnRate>> byCategory = new HashMap<>();
    private final List<EarnRate> others = new ArrayList<>();

    public EarnRates(List<EarnRate> rows) {
        this.rows = List.copyOf(rows);
        for (EarnRate row : this.rows) {
            if (row.sku() != null) {
                enter(bySku, row.sku(), row);
            } else if (row.brand() != null) {
                enter(byBrand, row.brand(), row);
            } else if (row.category() != null) {
                enter(byCategory, row.category(), row);
            } else {
                others.add(row);
            }
        }
    }

    private static void enter(Map<String, List<EarnRate>> index, String key, EarnRate row) {
        index.computeIfAbsent(key, none -> new ArrayList<>()).add(row);
    }

    /** As they stand in the file. */
    public List<EarnRate> rows() {
        return rows;
    }

    /** Those that fit, the most specific first, ties in the order of row ids. */
    public List<EarnRate> fitting(String tier, String channel, String store, LineFacts line) {
        List<EarnRate> fitting = new ArrayList<>();
        Consumer<EarnRate> keep = row -> {
            if (row.fits(tier, channel, store, line)) {
                fitting.add(row);
            }
        };
        visit(bySku.get(line.sku()), keep);
        visit(line.brand() == null ? null : byBrand.get(line.brand()), keep);
        visit(line.category() == null ? null : byCategory.get(line.category()), keep);
        visit(others, keep);
        if (fitting.size() > 1) {
            fitting.sort(MOST_SPECIFIC);
        }
        return fitting;
    }

    private static void visit(@Nullable List<EarnRate> rows, Consumer<EarnRate> keep) {
        if (rows != null) {
            rows.forEach(keep);
        }
    }
}
