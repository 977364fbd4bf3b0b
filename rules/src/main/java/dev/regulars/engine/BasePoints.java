package dev.regulars.engine;

import dev.regulars.money.Fraction;
import dev.regulars.program.EarnRate;
import dev.regulars.program.Program;
import dev.regulars.program.ProgramSettings.BaseStep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Step 3: the most specific row of {@code earn-rates} gives each line its exact base points; ties go to the first row
 * id.
 */
final class BasePoints {

    private static final Comparator<EarnRate> MOST_SPECIFIC =
            Comparator.comparing(EarnRate::specificity).reversed().thenComparing(EarnRate::id);

    private BasePoints() {}

    static Fraction[] of(Basket basket, String tier, Program program) {
        List<EarnRate> rates = new ArrayList<>(program.earnRates());
        rates.sort(MOST_SPECIFIC);
        BaseStep step = program.settings().baseStep();
        Fraction[] points = new Fraction[basket.lines().size()];
        Arrays.fill(points, Fraction.ZERO);
        Map<String, List<Integer>> byRate = new TreeMap<>();
        for (int i = 0; i < points.length; i++) {
            Basket.Line line = basket.lines().get(i);
            EarnRate rate = rateFor(line, basket, tier, rates);
            if (rate != null && line.eligible() > 0) {
                points[i] = step == BaseStep.LINE
                        ? fullSteps(line.eligible(), rate)
                        : Fraction.of(rate.points()).times(new Fraction(line.eligible(), rate.per()));
                byRate.computeIfAbsent(rate.id(), id -> new ArrayList<>()).add(i);
            }
        }
        if (step == BaseStep.TRANSACTION) {
            byRate.forEach((id, lines) -> stepOverTransaction(id, lines, basket, program, points));
        }
        return points;
    }

    private static @Nullable EarnRate rateFor(Basket.Line line, Basket basket, String tier, List<EarnRate> rates) {
        return rates.stream()
                .filter(rate -> rate.fits(tier, basket.channel(), basket.storeId(), line))
                .findFirst()
                .orElse(null);
    }

    /** 29.99 at 1 point per full 10.00 is 2 points. */
    private static Fraction fullSteps(long eligible, EarnRate rate) {
        return Fraction.of(rate.points()).times(eligible / rate.per());
    }

    /** 15.00 and 14.99 together have two full 10.00, though each has one; the lines share them by their value. */
    private static void stepOverTransaction(
            String rateId, List<Integer> lines, Basket basket, Program program, Fraction[] points) {
        EarnRate rate = program.earnRates().stream()
                .filter(row -> row.id().equals(rateId))
                .findFirst()
                .orElseThrow();
        long sum =
                lines.stream().mapToLong(i -> basket.lines().get(i).eligible()).reduce(0, Math::addExact);
        Fraction total = fullSteps(sum, rate);
        for (int i : lines) {
            points[i] = total.times(new Fraction(basket.lines().get(i).eligible(), sum));
        }
    }
}
