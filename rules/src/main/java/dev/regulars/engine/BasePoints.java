package dev.regulars.engine;

import dev.regulars.money.Fraction;
import dev.regulars.program.EarnRate;
import dev.regulars.program.EarningSettings.Step;
import dev.regulars.program.Program;
import dev.regulars.program.RateChoice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Step 3: the most specific row of {@code earn-rates}, or all that fit, give each line its exact base points; ties go
 * to the first row id.
 */
final class BasePoints {

    private BasePoints() {}

    static Fraction[] of(Basket basket, String tier, Program program) {
        Step step = program.settings().earning().baseStep();
        boolean sum = program.settings().earning().rates() == RateChoice.SUM;
        Fraction[] points = new Fraction[basket.lines().size()];
        Arrays.fill(points, Fraction.ZERO);
        Map<String, Stepped> stepped = new TreeMap<>();
        for (int i = 0; i < points.length; i++) {
            Basket.Line line = basket.lines().get(i);
            if (line.eligible() <= 0) {
                continue;
            }
            List<EarnRate> rates = program.earnRates().fitting(tier, basket.channel(), basket.storeId(), line);
            for (EarnRate rate : sum || rates.isEmpty() ? rates : rates.subList(0, 1)) {
                if (step == Step.TRANSACTION) {
                    stepped.computeIfAbsent(rate.id(), id -> new Stepped(rate, new ArrayList<>()))
                            .lines()
                            .add(i);
                } else {
                    points[i] = points[i].plus(
                            Steps.points(line.eligible(), Fraction.of(rate.points()), rate.per(), step == Step.LINE));
                }
            }
        }
        stepped.values().forEach(rate -> overTransaction(rate, basket, points));
        return points;
    }

    private record Stepped(EarnRate rate, List<Integer> lines) {}

    private static void overTransaction(Stepped stepped, Basket basket, Fraction[] points) {
        long[] eligible = new long[points.length];
        stepped.lines().forEach(i -> eligible[i] = basket.lines().get(i).eligible());
        EarnRate rate = stepped.rate();
        Fraction[] shares = Steps.overTransaction(eligible, Fraction.of(rate.points()), rate.per());
        for (int i : stepped.lines()) {
            points[i] = points[i].plus(shares[i]);
        }
    }
}
