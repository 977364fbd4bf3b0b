package dev.regulars.program.checks;

import dev.regulars.program.BaseWithCampaigns;
import dev.regulars.program.Campaign;
import dev.regulars.program.Effect;
import dev.regulars.program.Multipliers;
import dev.regulars.program.ProgramSettings;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The most generous basket, reckoned from the tables. Each row in turn is taken to hold on the smallest basket that
 * it asks for, 1.00 at least, with all rows that can meet it there: at 1.5 points per 1.00 for Gold, "4 times on
 * bags", "50 points from 40.00" and "20 points on Sundays from 20.00", 40.00 of bags on a Sunday bring 60 + 180 + 50
 * + 20 points, 7.75 per 1.00.
 *
 * <p>It is no proof: rows about categories and about brands are taken not to meet, what points-per-unit rows bring
 * for 1.00 depends on prices, and what a member gets only so often is no part of it.
 */
final class EarningBound {

    /** Rows that are each looked at together with all others; those with the highest values. */
    private static final int MAX_PIVOTS = 100;

    /** Rows that can meet one of them, those with the highest values. */
    private static final int MAX_MEETING = 50;

    private static final Comparator<Campaign> HIGHEST =
            Comparator.comparing(Campaign::value).reversed().thenComparing(Campaign::id);

    private final Subject subject;
    private final ProgramSettings settings;
    private final BaseRates rates;

    private EarningBound(Subject subject) {
        this.subject = subject;
        this.settings = subject.program().settings();
        this.rates = new BaseRates(subject.program());
    }

    /** Empty when a point is worth nothing. */
    static Optional<GenerousBasket> mostGenerous(Subject subject) {
        return new EarningBound(subject).find();
    }

    private Optional<GenerousBasket> find() {
        if (settings.pointValue().signum() == 0) {
            return Optional.empty();
        }
        List<Campaign> rows = subject.running().stream()
                .filter(row -> isReckoned(row) && !FreeBaskets.isFree(row) && !isGift(row))
                .toList();
        List<GenerousBasket> baskets = new ArrayList<>();
        long one = settings.currency().toMinor(BigDecimal.ONE);
        for (String tier : settings.tiers().order()) {
            baskets.add(basket(tier, one, rates.best(tier, null), List.of()));
        }
        rows.stream().sorted(HIGHEST).limit(MAX_PIVOTS).forEach(pivot -> around(pivot, rows, one, baskets));
        return baskets.stream().max(Comparator.comparing(GenerousBasket::money));
    }

    private static boolean isReckoned(Campaign row) {
        return !row.effect().isDiscount() && row.effect() != Effect.POINTS_PER_UNIT && row.effect() != Effect.FREE_ITEM;
    }

    /** A welcome bonus says nothing about the next basket. */
    private static boolean isGift(Campaign row) {
        boolean fixed = row.effect() == Effect.BONUS || row.effect().isReward();
        return fixed
                && (row.caps().countsByMember()
                        || !row.member().nthPurchase().exactly().isEmpty());
    }

    private void around(Campaign pivot, List<Campaign> rows, long one, List<GenerousBasket> baskets) {
        long spend = Math.max(one, least(pivot));
        List<Campaign> possible = rows.stream()
                .filter(row -> row != pivot && least(row) <= spend && Meeting.isPossible(pivot, row))
                .sorted(HIGHEST)
                .limit(MAX_MEETING)
                .toList();
        for (String tier : settings.tiers().order()) {
            if (isFor(tier, pivot)) {
                List<Campaign> meeting = new ArrayList<>(List.of(pivot));
                for (Campaign row : possible) {
                    if (isFor(tier, row) && meeting.stream().allMatch(other -> Meeting.isPossible(row, other))) {
                        meeting.add(row);
                    }
                }
                baskets.add(basket(tier, spend, rates.best(tier, pivot), meeting));
            }
        }
    }

    private static boolean isFor(String tier, Campaign row) {
        return row.member().tiers().isEmpty() || row.member().tiers().contains(tier);
    }

    private static long least(Campaign row) {
        return Math.max(row.basket().minSpend(), row.basket().minBasket());
    }

    /** @param rate points for a minor unit */
    private GenerousBasket basket(String tier, long spend, BigDecimal rate, List<Campaign> meeting) {
        BigDecimal base = rate.multiply(BigDecimal.valueOf(spend));
        List<Gain> kept = Gain.kept(meeting, spend, base, subject.program());
        BigDecimal gained = BigDecimal.ZERO;
        BigDecimal factor = BigDecimal.ONE;
        boolean compound = settings.earning().multipliers() == Multipliers.COMPOUND;
        for (Gain gain : kept) {
            if (compound && gain.row().effect() == Effect.MULTIPLIER) {
                factor = factor.multiply(gain.row().value().max(BigDecimal.ONE));
            } else {
                gained = gained.add(gain.points());
            }
        }
        gained = gained.add(base.multiply(factor.subtract(BigDecimal.ONE)));
        boolean replaced = settings.earning().baseWithCampaigns() == BaseWithCampaigns.REPLACED && gained.signum() > 0;
        BigDecimal points = replaced ? gained : base.add(gained);
        BigDecimal money = points.multiply(settings.pointValue())
                .divide(settings.currency().toDecimal(spend), MathContext.DECIMAL64);
        return new GenerousBasket(
                tier,
                spend,
                points,
                money,
                kept.stream().map(gain -> gain.row().id()).toList());
    }
}
