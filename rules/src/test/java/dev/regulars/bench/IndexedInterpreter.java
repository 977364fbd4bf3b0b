package dev.regulars.bench;

import dev.regulars.engine.Basket;
import dev.regulars.engine.CampaignMatcher;
import dev.regulars.engine.Conditions;
import dev.regulars.engine.Facts;
import dev.regulars.engine.Matched;
import dev.regulars.engine.Situation;
import dev.regulars.program.Campaign;
import dev.regulars.program.LineSelector;
import dev.regulars.program.Program;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The yardstick: what a good engineer would write by hand instead of using a rule engine. Rows are indexed by the
 * products, brands and categories that they name; a basket looks only at the rows of what is in it.
 */
final class IndexedInterpreter implements CampaignMatcher {

    private record Group(LineSelector selector, List<Campaign> rows) {}

    private final Map<String, List<Group>> byKey = new HashMap<>();
    private final List<Group> always = new ArrayList<>();

    IndexedInterpreter(Program program) {
        Map<LineSelector, Group> groups = new HashMap<>();
        for (Campaign row : program.campaigns()) {
            if (row.active()) {
                groups.computeIfAbsent(row.selector(), this::enter).rows().add(row);
            }
        }
    }

    private Group enter(LineSelector selector) {
        Group group = new Group(selector, new ArrayList<>());
        Set<String> keys = new HashSet<>();
        if (!selector.skus().isEmpty()) {
            selector.skus().forEach(sku -> keys.add("s" + sku));
        } else if (!selector.brands().isEmpty()) {
            selector.brands().forEach(brand -> keys.add("b" + brand));
        } else {
            selector.categories().forEach(category -> keys.add("c" + category));
        }
        keys.forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(group));
        if (keys.isEmpty()) {
            always.add(group);
        }
        return group;
    }

    @Override
    public Matched match(Situation situation) {
        List<Campaign> found = new ArrayList<>();
        for (Group group : touched(situation)) {
            long amount = 0;
            BigDecimal quantity = BigDecimal.ZERO;
            boolean any = false;
            for (Basket.Line line : situation.basket().lines()) {
                if (!line.excluded() && group.selector().fits(line)) {
                    any = true;
                    amount = Math.addExact(amount, line.spend());
                    quantity = quantity.add(line.quantity());
                }
            }
            for (Campaign row : any ? group.rows() : List.<Campaign>of()) {
                if (holds(row, situation, amount, quantity)) {
                    found.add(row);
                }
            }
        }
        found.sort(Comparator.comparing(Campaign::id));
        return new Matched(found, List.of());
    }

    private static boolean holds(Campaign row, Situation situation, long amount, BigDecimal quantity) {
        return amount >= row.basket().minSpend()
                && quantity.compareTo(row.basket().minQuantity()) >= 0
                && Conditions.circumstances(row.circumstances(), situation.basket())
                && Conditions.basket(row.basket(), situation)
                && Conditions.member(row.member(), situation)
                && (row.when() == null || row.when().holds(Facts.of(situation, amount, quantity)));
    }

    private Set<Group> touched(Situation situation) {
        Set<Group> groups = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        for (Basket.Line line : situation.basket().lines()) {
            groups.addAll(byKey.getOrDefault("s" + line.sku(), List.of()));
            groups.addAll(byKey.getOrDefault("b" + line.brand(), List.of()));
            groups.addAll(byKey.getOrDefault("c" + line.category(), List.of()));
        }
        groups.addAll(always);
        return groups;
    }
}
