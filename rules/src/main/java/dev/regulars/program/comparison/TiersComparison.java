package dev.regulars.program.comparison;

import dev.regulars.program.comparison.Difference.Kind;
import dev.regulars.program.comparison.TierTable.Rule;
import dev.regulars.program.tiers.TierRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What it takes to reach a tier, rule by rule; then whatever else {@code tiers.dmn} says. */
final class TiersComparison {

    static final String PART = "Tiers";

    private final Money money;

    TiersComparison(Money money) {
        this.money = money;
    }

    List<Difference> of(TierTable before, TierTable after) {
        List<Difference> found = new ArrayList<>();
        after.rules().forEach((key, rule) -> {
            if (!before.rules().containsKey(key)) {
                found.add(new Difference(PART, Kind.ADDED, key, null, rule.tier() + " has a new rule: " + all(rule)));
            }
        });
        before.rules().forEach((key, rule) -> {
            Rule now = after.rules().get(key);
            if (now == null) {
                String sentence = rule.tier() + " has lost a rule: " + all(rule);
                found.add(new Difference(PART, Kind.REMOVED, key, null, sentence));
            } else {
                changed(key, rule, now, found);
            }
        });
        order(before, after, found);
        others(before.others(), after.others(), found);
        return found;
    }

    private void changed(String key, Rule before, Rule after, List<Difference> found) {
        TreeSet<String> inputs = new TreeSet<>(before.conditions().keySet());
        inputs.addAll(after.conditions().keySet());
        for (String input : inputs) {
            String was = before.conditions().getOrDefault(input, "-");
            String is = after.conditions().getOrDefault(input, "-");
            if (!was.equals(is)) {
                condition(input, was, is)
                        .forEach(sentence -> found.add(Difference.changed(PART, key, input, before.tier() + sentence)));
            }
        }
    }

    /** " from £1,500.00 → £1,200.00 spend"; where the ends of the range cannot be told, what is written. */
    private List<String> condition(String input, String was, String is) {
        @Nullable TierRange old = plain(was);
        @Nullable TierRange now = plain(is);
        if (old == null || now == null || !old.isShapedLike(now)) {
            return List.of(": " + input + " " + was + " → " + is);
        }
        List<String> sentences = new ArrayList<>();
        if (!Objects.equals(old.from(), now.from())) {
            sentences.add(" from " + amount(input, old.from()) + " → " + amount(input, now.from()) + " " + input);
        }
        if (!Objects.equals(old.to(), now.to())) {
            sentences.add(" below " + amount(input, old.to()) + " → " + amount(input, now.to()) + " " + input);
        }
        return sentences.isEmpty() ? List.of(": " + input + " " + was + " → " + is) : sentences;
    }

    private static @Nullable TierRange plain(String cell) {
        return TierRange.of(cell).filter(TierRange::isHalfOpen).orElse(null);
    }

    private String amount(String input, @Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        return input.equals("spend") ? money.words(number) : Money.grouped(number);
    }

    private static String all(Rule rule) {
        return String.join(
                ", ",
                rule.conditions().entrySet().stream()
                        .map(condition -> condition.getKey() + " " + condition.getValue())
                        .toList());
    }

    private static void order(TierTable before, TierTable after, List<Difference> found) {
        List<String> was = new ArrayList<>(before.rules().keySet());
        was.retainAll(after.rules().keySet());
        List<String> is = new ArrayList<>(after.rules().keySet());
        is.retainAll(before.rules().keySet());
        if (!was.equals(is)) {
            String sentence = "the rules now stand in the order " + String.join(", ", is);
            found.add(new Difference(PART, Kind.MOVED, "", null, sentence));
        }
    }

    private static void others(Map<String, String> before, Map<String, String> after, List<Difference> found) {
        TreeSet<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        for (String path : paths) {
            if (!Objects.equals(before.get(path), after.get(path))) {
                String was = before.getOrDefault(path, "nothing");
                String is = after.getOrDefault(path, "nothing");
                found.add(Difference.changed(PART, path, null, path.strip() + ": \"" + was + "\" → \"" + is + "\""));
            }
        }
    }
}
