package dev.regulars.program.checks;

import dev.regulars.program.TierPolicy;
import dev.regulars.program.TierPolicy.Metric;
import dev.regulars.program.TierPolicy.Metrics;
import dev.regulars.program.dictionary.Column;
import dev.regulars.program.dictionary.Settings;
import dev.regulars.program.reading.Diagnostic.Code;
import dev.regulars.program.reading.ProgramReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether {@code tiers.dmn} gives every tier, and never a lower one for more. */
final class TierAnswers implements Check {

    @Override
    public void look(Subject subject, Findings findings) {
        TierPolicy policy = subject.program().tiers();
        List<String> order = subject.program().settings().tiers().order();
        List<Metrics> samples = policy.samples();
        if (samples.isEmpty()) {
            return;
        }
        Set<String> never = new LinkedHashSet<>(order);
        samples.forEach(sample -> never.remove(policy.tierFor(sample)));
        never.forEach(tier -> findings.file(
                Code.TIER_NEVER_GIVEN,
                ProgramReader.SETTINGS_FILE,
                Settings.TIERS.path(),
                "tiers.dmn never gives \"" + tier + "\"",
                "add a row to tiers.dmn that gives it, or take it out of tiers.order"));
        for (Metric metric : Metric.values()) {
            falls(metric, samples, policy, order, findings);
        }
    }

    private static void falls(
            Metric metric, List<Metrics> samples, TierPolicy policy, List<String> order, Findings findings) {
        Map<List<BigDecimal>, Metrics> before = new HashMap<>();
        for (Metrics sample : samples) {
            Metrics less = before.put(others(metric, sample), sample);
            if (less == null) {
                continue;
            }
            String now = policy.tierFor(sample);
            String then = policy.tierFor(less);
            if (order.indexOf(now) < order.indexOf(then)) {
                String word = Column.word(metric);
                findings.file(
                        Code.TIER_FALLS,
                        ProgramReader.TIERS_FILE,
                        word,
                        word + " " + number(metric, less) + " gives \"" + then + "\", and " + number(metric, sample)
                                + " only \"" + now + "\"",
                        "correct the rows, or tiers.order of program.yaml: lowest first");
                return;
            }
        }
    }

    private static List<BigDecimal> others(Metric metric, Metrics sample) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (Metric other : Metric.values()) {
            if (other != metric) {
                numbers.add(number(other, sample).stripTrailingZeros());
            }
        }
        return numbers;
    }

    private static BigDecimal number(Metric metric, Metrics sample) {
        return switch (metric) {
            case SPEND -> sample.spend();
            case POINTS -> BigDecimal.valueOf(sample.points());
            case VISITS -> BigDecimal.valueOf(sample.visits());
        };
    }
}
