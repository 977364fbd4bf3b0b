package dev.regulars.engine.drools;

import dev.regulars.program.Campaign;
import dev.regulars.program.LineFacts;
import dev.regulars.program.LineSelector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the distinct selectors of a program's rows, and finds those that fit a line without looking at the others.
 */
final class SelectorIndex {

    private final Map<LineSelector, Integer> numbers = new LinkedHashMap<>();
    private final List<LineSelector> selectors = new ArrayList<>();
    private final Map<String, List<Integer>> bySku = new HashMap<>();
    private final Map<String, List<Integer>> byBrand = new HashMap<>();
    private final Map<String, List<Integer>> byCategory = new HashMap<>();
    private final Map<String, List<Integer>> byLabel = new HashMap<>();
    private final List<Integer> others = new ArrayList<>();

    SelectorIndex(List<Campaign> campaigns) {
        campaigns.forEach(campaign -> numbers.computeIfAbsent(campaign.selector(), this::add));
    }

    private int add(LineSelector selector) {
        int number = selectors.size();
        selectors.add(selector);
        // By its narrowest filled column; a selector that only excludes is asked for every line.
        if (!selector.skus().isEmpty()) {
            enter(bySku, selector.skus(), number);
        } else if (!selector.brands().isEmpty()) {
            enter(byBrand, selector.brands(), number);
        } else if (!selector.categories().isEmpty()) {
            enter(byCategory, selector.categories(), number);
        } else if (!selector.labels().isEmpty()) {
            enter(byLabel, selector.labels(), number);
        } else {
            others.add(number);
        }
        return number;
    }

    private static void enter(Map<String, List<Integer>> index, Set<String> keys, int number) {
        keys.forEach(
                key -> index.computeIfAbsent(key, none -> new ArrayList<>()).add(number));
    }

    int numberOf(LineSelector selector) {
        return java.util.Objects.requireNonNull(numbers.get(selector));
    }

    int size() {
        return selectors.size();
    }

    void forEachFitting(LineFacts line, IntConsumer use) {
        visit(bySku.get(line.sku()), line, use);
        visit(line.brand() == null ? null : byBrand.get(line.brand()), line, use);
        visit(line.category() == null ? null : byCategory.get(line.category()), line, use);
        if (!byLabel.isEmpty()) {
            // A selector with two labels that the line carries must be counted once.
            line.labels().stream()
                    .flatMap(label -> byLabel.getOrDefault(label, List.of()).stream())
                    .distinct()
                    .filter(number -> selectors.get(number).fits(line))
                    .forEach(use::accept);
        }
        visit(others, line, use);
    }

    private void visit(@Nullable List<Integer> candidates, LineFacts line, IntConsumer use) {
        if (candidates != null) {
            for (int number : candidates) {
                if (selectors.get(number).fits(line)) {
                    use.accept(number);
                }
            }
        }
    }
}
