package dev.regulars.program.dmn;

import dev.regulars.program.TierPolicy.Metric;
import dev.regulars.program.TierPolicy.Metrics;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;

/**
 * The numbers that a decision table compares its inputs with. Where all decisions are tables of plain comparisons,
 * two sets of metrics
 * that lie alike to all of them get the same answer; where something else is written (a function, another variable),
 * nothing is known.
 */
final class TierThresholds {

    /** More than the positions between the numbers of a table. */
    private static final long WIDTH = 1 << 20;

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    /** {@code < 500}, {@code [500..1500)}, {@code -}, {@code 10, 20}: numbers, comparisons, ranges and commas. */
    private static final Pattern PLAIN = Pattern.compile("\\s*-\\s*|[-\\d.\\s<>=\\[\\]()\\u002C]*");

    private final Map<String, NavigableSet<BigDecimal>> byInput = new HashMap<>();
    private final @Nullable BigDecimal[][] sorted = new BigDecimal[Metric.values().length][];
    private boolean plain = true;

    private TierThresholds() {}

    static TierThresholds of(DMNModel model) {
        TierThresholds thresholds = new TierThresholds();
        for (String input : List.of("spend", "points", "visits")) {
            thresholds.byInput.put(input, new TreeSet<>());
        }
        model.getDefinitions().getDrgElement().stream()
                .filter(Decision.class::isInstance)
                .map(Decision.class::cast)
                .forEach(thresholds::read);
        return thresholds;
    }

    private void read(Decision decision) {
        if (!(decision.getExpression() instanceof DecisionTable table)) {
            plain = false;
            return;
        }
        for (int i = 0; i < table.getInput().size(); i++) {
            String input =
                    table.getInput().get(i).getInputExpression().getText().strip();
            NavigableSet<BigDecimal> numbers = byInput.get(input);
            for (DecisionRule rule : table.getRule()) {
                String text = rule.getInputEntry().get(i).getText();
                if (numbers == null || !PLAIN.matcher(text).matches()) {
                    plain = false;
                } else {
                    NUMBER.matcher(text.replace("..", " "))
                            .results()
                            .forEach(match -> numbers.add(new BigDecimal(match.group())));
                }
            }
        }
    }

    NavigableSet<BigDecimal> numbers(Metric metric) {
        return numbers(metric.name().toLowerCase(Locale.ROOT));
    }

    private NavigableSet<BigDecimal> numbers(String input) {
        return byInput.getOrDefault(input, new TreeSet<>());
    }

    /** Whether the numbers are all on which the answer depends. */
    boolean isPlain() {
        return plain;
    }

    /** A number for where the metrics lie between the numbers; -1 when nothing can be said. */
    long intervalOf(Metrics metrics) {
        if (!plain) {
            return -1;
        }
        long spend = position(sorted(Metric.SPEND), metrics.spend());
        long points = position(sorted(Metric.POINTS), BigDecimal.valueOf(metrics.points()));
        long visits = position(sorted(Metric.VISITS), BigDecimal.valueOf(metrics.visits()));
        return (spend * WIDTH + points) * WIDTH + visits;
    }

    private BigDecimal[] sorted(Metric metric) {
        BigDecimal[] known = sorted[metric.ordinal()];
        if (known == null) {
            known = numbers(metric).toArray(BigDecimal[]::new);
            sorted[metric.ordinal()] = known;
        }
        return known;
    }

    /** 2 × the numbers below, and 1 more when on one. */
    private static int position(BigDecimal[] numbers, BigDecimal value) {
        int below = 0;
        while (below < numbers.length && numbers[below].compareTo(value) < 0) {
            below++;
        }
        return 2 * below + (below < numbers.length && numbers[below].compareTo(value) == 0 ? 1 : 0);
    }

    /** For each metric 0, each number and just above it, in all combinations. */
    List<Metrics> samples() {
        List<Metrics> samples = new ArrayList<>();
        for (BigDecimal spend : around(numbers("spend"), new BigDecimal("0.01"))) {
            for (BigDecimal points : around(numbers("points"), BigDecimal.ONE)) {
                for (BigDecimal visits : around(numbers("visits"), BigDecimal.ONE)) {
                    samples.add(new Metrics(spend, points.longValue(), visits.longValue()));
                }
            }
        }
        return samples;
    }

    private static NavigableSet<BigDecimal> around(NavigableSet<BigDecimal> numbers, BigDecimal step) {
        NavigableSet<BigDecimal> values = new TreeSet<>();
        values.add(BigDecimal.ZERO);
        for (BigDecimal number : numbers) {
            values.add(number.max(BigDecimal.ZERO));
            values.add(number.add(step).max(BigDecimal.ZERO));
        }
        return values;
    }
}
