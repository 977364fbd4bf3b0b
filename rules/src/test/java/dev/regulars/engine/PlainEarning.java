package dev.regulars.engine;

import dev.regulars.program.BaseWithCampaigns;
import dev.regulars.program.Campaign;
import dev.regulars.program.EarnRate;
import dev.regulars.program.EarningSettings;
import dev.regulars.program.EarningSettings.Step;
import dev.regulars.program.Effect;
import dev.regulars.program.Exclusive;
import dev.regulars.program.LaneMode;
import dev.regulars.program.Multipliers;
import dev.regulars.program.Program;
import dev.regulars.program.RateChoice;
import dev.regulars.program.RoundingLevel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Steps 3 to 7 a second time, from the words of the program language and sharing no code with the engine: the oracle
 * of how many points each rule gives. Which rows hold is asked of {@link CampaignConditions}.
 */
final class PlainEarning {

    private final Program program;
    private final EarningSettings settings;
    private final MemberSnapshot member;
    private final Basket basket;
    private final String tier;
    private final Situation situation;

    PlainEarning(Situation situation) {
        this.situation = situation;
        this.program = situation.program();
        this.settings = program.settings().earning();
        this.member = situation.member();
        this.basket = situation.basket();
        this.tier = situation.tier();
    }

    record Given(Campaign row, Exact[] perLine, Exact total, Exact worth, Long limit) {
        Exact exact() {
            return limit != null && total.isMoreThan(Exact.of(limit)) ? Exact.of(limit) : total;
        }
    }

    /** Whole points by rule, but those of no points. */
    Map<String, Long> points() {
        Exact[] base = base();
        List<Given> given = new PlainCaps(situation).capped(compounded(stacked(all(base)), base));
        boolean replaced = settings.baseWithCampaigns() == BaseWithCampaigns.REPLACED
                && given.stream().anyMatch(one -> one.exact().over().signum() != 0);
        Map<String, Exact> exact = new TreeMap<>();
        exact.put("base", replaced ? Exact.ZERO : sum(base));
        given.forEach(one -> exact.put(one.row().id(), one.exact()));
        Map<String, Long> points = new TreeMap<>();
        if (settings.roundingLevel() == RoundingLevel.TRANSACTION) {
            // How the sum is shared is largest remainder's business; the sum itself must agree.
            Exact all = exact.values().stream().reduce(Exact.ZERO, Exact::plus);
            points.put("all", all.round(settings.rounding()));
            return points;
        }
        exact.forEach((rule, amount) -> points.put(rule, amount.round(settings.rounding())));
        if (settings.roundingLevel() == RoundingLevel.LINE) {
            points.put("base", replaced ? 0 : byLine(base));
            for (Given one : given) {
                if (one.row().effect() != Effect.BONUS) {
                    long lines = byLine(one.perLine());
                    points.put(one.row().id(), one.limit() == null ? lines : Math.min(lines, one.limit()));
                }
            }
        }
        points.values().removeIf(value -> value == 0);
        return points;
    }

    private long byLine(Exact[] perLine) {
        long sum = 0;
        for (Exact one : perLine) {
            sum += one.round(settings.rounding());
        }
        return sum;
    }

    private static Exact sum(Exact[] perLine) {
        Exact sum = Exact.ZERO;
        for (Exact one : perLine) {
            sum = sum.plus(one);
        }
        return sum;
    }

    private Exact[] none() {
        Exact[] none = new Exact[basket.lines().size()];
        java.util.Arrays.fill(none, Exact.ZERO);
        return none;
    }

    private Exact[] base() {
        Exact[] base = none();
        for (EarnRate rate : program.earnRates().rows()) {
            boolean[] lines = new boolean[base.length];
            for (int i = 0; i < base.length; i++) {
                Basket.Line line = basket.lines().get(i);
                lines[i] = line.eligible() > 0 && fits(rate, line) && decides(rate, line);
            }
            Exact[] add = perAmount(lines, Exact.of(rate.points()), rate.per(), settings.baseStep());
            for (int i = 0; i < base.length; i++) {
                base[i] = base[i].plus(add[i]);
            }
        }
        return base;
    }

    private boolean fits(EarnRate rate, Basket.Line line) {
        return rate.fits(tier, basket.channel(), basket.storeId(), line);
    }

    private boolean decides(EarnRate rate, Basket.Line line) {
        return settings.rates() == RateChoice.SUM
                || program.earnRates().rows().stream()
                        .filter(other -> fits(other, line))
                        .noneMatch(other -> other.specificity() > rate.specificity()
                                || (other.specificity() == rate.specificity()
                                        && other.id().compareTo(rate.id()) < 0));
    }

    private Exact[] perAmount(boolean[] lines, Exact points, long per, Step step) {
        Exact[] result = none();
        long sum = 0;
        for (int i = 0; i < lines.length; i++) {
            sum += lines[i] ? basket.lines().get(i).eligible() : 0;
        }
        for (int i = 0; i < lines.length; i++) {
            long amount = lines[i] ? basket.lines().get(i).eligible() : 0;
            if (amount != 0) {
                result[i] = switch (step) {
                    case NONE -> points.times(amount).by(per);
                    case LINE -> points.times(amount / per);
                    case TRANSACTION -> points.times(sum / per).times(amount).by(sum);
                };
            }
        }
        return result;
    }

    private List<Given> all(Exact[] base) {
        List<Given> all = new ArrayList<>();
        for (Campaign row : new CampaignConditions(program).matches(situation)) {
            if (!row.effect().isDiscount() && !HoldOut.keepsOut(row.id(), member.memberId(), row.holdOut())) {
                all.add(given(row, base));
            }
        }
        return all;
    }

    private Given given(Campaign row, Exact[] base) {
        int size = basket.lines().size();
        boolean[] lines = new boolean[size];
        long spend = 0;
        BigDecimal quantity = BigDecimal.ZERO;
        for (int i = 0; i < size; i++) {
            Basket.Line line = basket.lines().get(i);
            lines[i] = !line.excluded() && row.selector().fits(line);
            spend += lines[i] ? line.spend() : 0;
            quantity = lines[i] ? quantity.add(line.quantity()) : quantity;
        }
        Exact value = Exact.of(row.value());
        Exact[] points = none();
        long groups = quantity.divideToIntegralValue(
                        BigDecimal.valueOf(row.result().group()))
                .longValue();
        Exact[] perAmount = perAmount(lines, value, row.result().per(), settings.campaignStep());
        for (int i = 0; i < size; i++) {
            Basket.Line line = basket.lines().get(i);
            if (lines[i]) {
                Exact rate = value.times(line.eligible()).by(row.result().per());
                Exact units = Exact.of(line.quantity());
                points[i] = switch (row.effect()) {
                    case MULTIPLIER -> base[i].times(value.minus(Exact.of(1)));
                    case RATE -> rate.isMoreThan(base[i]) ? rate.minus(base[i]) : Exact.ZERO;
                    case POINTS_PER_UNIT ->
                        row.result().group() == 1
                                ? value.times(units)
                                : value.times(groups).times(units).by(Exact.of(quantity));
                    case POINTS_PER_AMOUNT -> perAmount[i];
                    case BONUS ->
                        spend == 0 ? Exact.ZERO : value.times(line.spend()).by(spend);
                    default -> Exact.ZERO;
                };
            }
        }
        Exact total = row.effect() == Effect.BONUS ? value : sum(points);
        Exact worth = row.effect().isReward() ? Exact.of(new PlainCaps(situation).moneyInPoints(row)) : total;
        return new Given(row, points, total, worth, null);
    }

    /** Keeps what no other row silences or beats. */
    private List<Given> stacked(List<Given> all) {
        List<Given> kept = new ArrayList<>();
        for (Given one : all) {
            boolean silenced = all.stream().anyMatch(other -> other.row().exclusive() == Exclusive.ALL)
                    && first(all, Exclusive.ALL) != one;
            boolean alone = first(all, Exclusive.ALL) == one;
            List<Given> lane = all.stream()
                    .filter(other -> other.row().lane().equals(one.row().lane()))
                    .toList();
            Given alive = first(lane, Exclusive.LANE);
            boolean inLane = alive == null ? winsLane(one, lane) : alive == one;
            if (!silenced && (alone || inLane)) {
                kept.add(one);
            }
        }
        kept.sort(Comparator.comparing(one -> one.row().id()));
        return kept;
    }

    private static Given first(List<Given> all, Exclusive kind) {
        Given first = null;
        for (Given one : all) {
            if (one.row().exclusive() == kind && (first == null || comesBefore(one, first))) {
                first = one;
            }
        }
        return first;
    }

    private static boolean comesBefore(Given a, Given b) {
        return a.row().priority() != b.row().priority()
                ? a.row().priority() < b.row().priority()
                : a.row().id().compareTo(b.row().id()) < 0;
    }

    private boolean winsLane(Given one, List<Given> lane) {
        LaneMode mode = program.settings().lanes().get(one.row().lane());
        return lane.stream().filter(other -> other != one).noneMatch(other -> switch (mode) {
            case ALL -> false;
            case FIRST -> comesBefore(other, one);
            case BEST ->
                other.worth().isMoreThan(one.worth())
                        || (!one.worth().isMoreThan(other.worth())
                                && other.row().id().compareTo(one.row().id()) < 0);
        });
    }

    private List<Given> compounded(List<Given> kept, Exact[] base) {
        if (settings.multipliers() == Multipliers.ADD) {
            return kept;
        }
        Exact[] sofar = base.clone();
        List<Given> result = new ArrayList<>();
        for (Given one : kept) {
            Exact[] points = one.perLine().clone();
            for (int i = 0; i < points.length && one.row().effect() == Effect.MULTIPLIER; i++) {
                Basket.Line line = basket.lines().get(i);
                if (!line.excluded() && one.row().selector().fits(line)) {
                    Exact after = sofar[i].times(Exact.of(one.row().value()));
                    points[i] = after.minus(sofar[i]);
                    sofar[i] = after;
                }
            }
            Exact total = one.row().effect() == Effect.MULTIPLIER ? sum(points) : one.total();
            result.add(new Given(one.row(), points, total, one.worth(), null));
        }
        return result;
    }
}
