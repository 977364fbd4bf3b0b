package dev.regulars.program.checks;

import dev.regulars.program.Campaign;
import dev.regulars.program.LaneMode;
import dev.regulars.program.Program;
import dev.regulars.program.Reward;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a row gives at most on one basket, on top of its base points. */
record Gain(Campaign row, BigDecimal points) {

    /** Of rows that all hold, what lanes leave: all of a lane, or its best. */
    static List<Gain> kept(List<Campaign> rows, long spend, BigDecimal base, Program program) {
        Map<String, List<Gain>> lanes = new TreeMap<>();
        for (Campaign row : rows) {
            BigDecimal points = points(row, BigDecimal.valueOf(spend), base, program);
            if (points.signum() > 0) {
                lanes.computeIfAbsent(row.lane(), lane -> new ArrayList<>()).add(new Gain(row, points));
            }
        }
        List<Gain> kept = new ArrayList<>();
        lanes.forEach((lane, gains) -> {
            if (program.settings().lanes().getOrDefault(lane, LaneMode.ALL) == LaneMode.ALL) {
                kept.addAll(gains);
            } else {
                kept.add(gains.stream().max(Comparator.comparing(Gain::points)).orElseThrow());
            }
        });
        return kept;
    }

    private static BigDecimal points(Campaign row, BigDecimal spend, BigDecimal base, Program program) {
        BigDecimal perAmount = spend.multiply(row.value())
                .divide(BigDecimal.valueOf(row.result().per()), MathContext.DECIMAL64);
        BigDecimal points = switch (row.effect()) {
            case MULTIPLIER -> base.multiply(row.value().subtract(BigDecimal.ONE));
            case RATE -> perAmount.subtract(base);
            case POINTS_PER_AMOUNT -> perAmount;
            case BONUS -> row.value();
            case VOUCHER -> voucher(row, program);
            default -> BigDecimal.ZERO;
        };
        Long most = row.caps().maxPoints();
        return most == null || row.effect().isReward() ? points : points.min(BigDecimal.valueOf(most));
    }

    /** The points that would buy it. */
    private static BigDecimal voucher(Campaign row, Program program) {
        return program.rewards().stream()
                .filter(reward -> reward.id().equals(row.result().reward()))
                .mapToLong(Reward::value)
                .mapToObj(value -> program.settings()
                        .currency()
                        .toDecimal(value)
                        .divide(program.settings().pointValue(), MathContext.DECIMAL64))
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
