package dev.regulars.engine;

import dev.regulars.engine.Earned.ByRule;
import dev.regulars.money.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a return changes of what was in force of a sale, rule by rule. */
final class RuleDifferences {

    private RuleDifferences() {}

    static List<RuleResult> of(Earned before, Earned after) {
        Map<String, ByRule> was = byRule(before);
        Map<String, ByRule> is = byRule(after);
        TreeSet<String> ids = new TreeSet<>(was.keySet());
        ids.addAll(is.keySet());
        List<RuleResult> rules = new ArrayList<>();
        for (String id : ids) {
            ByRule old = was.get(id);
            ByRule now = is.get(id);
            ByRule known = now == null ? java.util.Objects.requireNonNull(old) : now;
            long inForce = now == null ? 0 : now.points();
            rules.add(new RuleResult(
                    id,
                    known.kind(),
                    known.lane(),
                    known.name(),
                    inForce,
                    inForce - (old == null ? 0 : old.points()),
                    now == null ? Fraction.ZERO : now.exact(),
                    now == null ? 0 : now.amount()));
        }
        return List.copyOf(rules);
    }

    private static Map<String, ByRule> byRule(Earned earned) {
        return earned.rules().stream().collect(Collectors.toMap(ByRule::rule, Function.identity()));
    }
}
