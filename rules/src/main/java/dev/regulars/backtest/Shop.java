package dev.regulars.backtest;

import dev.regulars.money.CurrencyUnit;
import dev.regulars.program.BaseWithCampaigns;
import dev.regulars.program.Circumstances;
import dev.regulars.program.Downgrade;
import dev.regulars.program.EarnRates;
import dev.regulars.program.EarningSettings;
import dev.regulars.program.Enrolment;
import dev.regulars.program.LineSelector;
import dev.regulars.program.MemberConditions;
import dev.regulars.program.Messages;
import dev.regulars.program.MinimumsAfter;
import dev.regulars.program.Multipliers;
import dev.regulars.program.Offer;
import dev.regulars.program.OfferSettings;
import dev.regulars.program.PointsMetric;
import dev.regulars.program.PointsSettings;
import dev.regulars.program.Program;
import dev.regulars.program.ProgramDiscounts;
import dev.regulars.program.ProgramSettings;
import dev.regulars.program.RateChoice;
import dev.regulars.program.RedemptionSettings;
import dev.regulars.program.ReferralSettings;
import dev.regulars.program.ReturnMethod;
import dev.regulars.program.Returns;
import dev.regulars.program.ReturnsWithoutReceipt;
import dev.regulars.program.RoundingLevel;
import dev.regulars.program.SegmentRules;
import dev.regulars.program.Tax;
import dev.regulars.program.TierPolicy;
import dev.regulars.program.TierSettings;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A program with nothing but an offer about each subject. */
final class Shop {

    private static final String TIER = "Member";

    private Shop() {}

    /** @param areCategories whether the subjects are categories, or products */
    static Program program(Map<String, BigDecimal> weights, boolean areCategories, int count, int halfLifeDays) {
        List<Offer> offers = new ArrayList<>();
        weights.forEach((subject, weight) -> offers.add(new Offer(
                subject,
                subject,
                true,
                new LineSelector(
                        areCategories ? Set.of(subject) : Set.of(),
                        Set.of(),
                        areCategories ? Set.of() : Set.of(subject),
                        Set.of(),
                        Set.of()),
                "",
                null,
                weight,
                null,
                Circumstances.ANY,
                MemberConditions.ANY,
                null)));
        return new Program(
                "backtest",
                "",
                settings(new OfferSettings(count, 1, BigDecimal.ZERO, halfLifeDays)),
                new EarnRates(List.of()),
                List.of(),
                List.of(),
                offers,
                List.of(),
                Map.of(),
                Map.of(),
                new Messages(Messages.DEFAULTS, List.of()),
                OneTier.POLICY,
                SegmentRules.NONE);
    }

    static String tier() {
        return TIER;
    }

    private static ProgramSettings settings(OfferSettings offers) {
        return new ProgramSettings(
                CurrencyUnit.of("USD"),
                ZoneOffset.UTC,
                LocalTime.MIDNIGHT,
                DayOfWeek.MONDAY,
                earning(),
                Map.of(),
                tiers(),
                offers,
                PointsSettings.FOR_EVER,
                RedemptionSettings.FREE,
                new Returns(ReturnMethod.RECOMPUTE, ReturnsWithoutReceipt.NONE, 0),
                Enrolment.AUTOMATIC,
                0,
                ReferralSettings.NONE,
                BigDecimal.ZERO);
    }

    private static EarningSettings earning() {
        return new EarningSettings(
                true,
                Tax.INCLUDED,
                Tax.INCLUDED,
                MinimumsAfter.DISCOUNTS,
                ProgramDiscounts.DEDUCTED,
                Set.of(),
                RateChoice.MOST_SPECIFIC,
                EarningSettings.Step.NONE,
                EarningSettings.Step.NONE,
                BaseWithCampaigns.ADDED,
                Multipliers.ADD,
                RoundingMode.FLOOR,
                RoundingLevel.RULE);
    }

    private static TierSettings tiers() {
        return new TierSettings(
                List.of(TIER),
                TierSettings.Window.EVER,
                1,
                TierSettings.Counts.NEXT,
                PointsMetric.EARNED,
                TierSettings.Timing.IMMEDIATE,
                Downgrade.NONE,
                TierSettings.Timing.IMMEDIATE,
                0,
                0);
    }

    private enum OneTier implements TierPolicy {
        POLICY;

        @Override
        public String tierFor(Metrics metrics) {
            return TIER;
        }

        @Override
        public List<Next> next(Metrics metrics) {
            return List.of();
        }

        @Override
        public List<Metrics> samples() {
            return List.of();
        }
    }
}
