package dev.regulars.program.dictionary;

import static dev.regulars.program.dictionary.Setting.choice;
import static dev.regulars.program.dictionary.Setting.needed;
import static dev.regulars.program.dictionary.Setting.of;
import static dev.regulars.program.dictionary.Setting.whole;

import dev.regulars.program.BaseWithCampaigns;
import dev.regulars.program.Downgrade;
import dev.regulars.program.EarningSettings.Step;
import dev.regulars.program.Enrolment;
import dev.regulars.program.LaneMode;
import dev.regulars.program.MinimumsAfter;
import dev.regulars.program.Multipliers;
import dev.regulars.program.PointsMetric;
import dev.regulars.program.ProgramDiscounts;
import dev.regulars.program.RateChoice;
import dev.regulars.program.ReturnMethod;
import dev.regulars.program.ReturnsWithoutReceipt;
import dev.regulars.program.RoundingLevel;
import dev.regulars.program.Tax;
import dev.regulars.program.TierSettings.Counts;
import dev.regulars.program.TierSettings.Timing;
import dev.regulars.program.TierSettings.Window;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;

/** Every setting of {@code program.yaml}. Each convention on which loyalty programs differ is one of them. */
public final class Settings {

    public static final Setting NAME = needed("name", CellType.TEXT, "What people call the program.");
    public static final Setting CURRENCY = needed("currency", CellType.WORD, "ISO 4217 code: GBP.");
    public static final Setting TIME_ZONE =
            needed("time-zone", CellType.WORD, "For stores that stores.csv does not name: Europe/London.");
    public static final Setting DAY_CUT_OFF = of(
            "day-cut-off",
            CellType.TEXT,
            "00:00",
            "Local time at which a business day begins; at 04:00 a sale at 02:30 belongs to the day before.");
    public static final Setting WEEK_START =
            choice("week-start", DayOfWeek.class, DayOfWeek.MONDAY, "First day of a week, for weekly limits.");

    public static final Setting PRICES_INCLUDE_TAX =
            of("prices-include-tax", CellType.YES_NO, "yes", "Whether the prices that tills send contain the tax.");
    public static final Setting BASE_TAX =
            choice("earning-base.tax", Tax.class, Tax.INCLUDED, "Whether points are earned on the tax.");
    public static final Setting EXCLUDED_TENDERS = of(
            "earning-base.excluded-tenders",
            CellType.WORDS,
            "points",
            "What these tenders pay earns nothing: [points, voucher, gift-card].");
    public static final Setting PROGRAM_DISCOUNTS = choice(
            "earning-base.program-discounts",
            ProgramDiscounts.class,
            ProgramDiscounts.DEDUCTED,
            "Whether discounts of the program's own rows lower what earns.");
    public static final Setting MINIMUMS_TAX =
            choice("minimums.tax", Tax.class, Tax.INCLUDED, "Whether minimum spends count the tax.");
    public static final Setting MINIMUMS_AFTER = choice(
            "minimums.after",
            MinimumsAfter.class,
            MinimumsAfter.DISCOUNTS,
            "What is taken off before minimum spends are looked at; tenders are the excluded ones.");

    public static final Setting EARN_RATES = choice(
            "earn-rates",
            RateChoice.class,
            RateChoice.MOST_SPECIFIC,
            "When several rows of earn-rates fit a line: the most specific one, or their sum.");
    public static final Setting BASE_STEP = choice(
            "base-step",
            Step.class,
            Step.NONE,
            "Where the full steps of '1 point per full 10.00' are counted, for base points; none earns on each penny.");
    public static final Setting CAMPAIGN_STEP =
            choice("campaign-step", Step.class, Step.NONE, "The same for points-per-amount rows of campaigns.");
    public static final Setting BASE_WITH_CAMPAIGNS = choice(
            "base-with-campaigns",
            BaseWithCampaigns.class,
            BaseWithCampaigns.ADDED,
            "Whether a transaction that gets points from a campaign gets base points too.");
    public static final Setting MULTIPLIERS = choice(
            "multipliers", Multipliers.class, Multipliers.ADD, "x2 and x4 on 100: +100 +300, or compounded +100 +600.");
    public static final Setting ROUNDING = new Setting(
            "rounding",
            CellType.CHOICE,
            List.of("floor", "half-up", "half-even", "ceiling"),
            "floor",
            0,
            0,
            "How fractions of points are rounded.");
    public static final Setting ROUNDING_LEVEL =
            choice("rounding-level", RoundingLevel.class, RoundingLevel.RULE, "What is rounded; lines always add up.");
    public static final Setting POINT_VALUE =
            of("point-value", CellType.DECIMAL, "0.01", "What a point is worth, for budgets in money and for paying.");

    /** The names below it are the program's own. */
    public static final Setting LANES = new Setting(
            "lanes",
            CellType.CHOICE,
            java.util.Arrays.stream(LaneMode.values()).map(Column::word).toList(),
            "",
            0,
            0,
            "One line for each lane: which of its rows that hold count. What lanes give adds up.");

    public static final Setting TIERS = needed("tiers.order", CellType.WORDS, "The tiers, lowest first.");
    public static final Setting TIER_WINDOW = choice(
            "tiers.window",
            Window.class,
            Window.ROLLING,
            "What tiers.dmn looks at: the last months, the calendar period, the year since enrolment, or all time.");
    public static final Setting WINDOW_MONTHS =
            whole("tiers.window-months", 12, 1, 120, "Length of that window; 3 in a calendar window is the quarter.");
    public static final Setting TIER_COUNTS = choice(
            "tiers.counts", Counts.class, Counts.NEXT, "Whether a purchase that reaches a tier is decided at it.");
    public static final Setting TIER_POINTS = choice(
            "tiers.points",
            PointsMetric.class,
            PointsMetric.EARNED,
            "What 'points' is in tiers.dmn: earned in the window, or the balance.");
    public static final Setting UPGRADE =
            choice("tiers.upgrade", Timing.class, Timing.IMMEDIATE, "When a higher tier is given.");
    public static final Setting DOWNGRADE =
            choice("tiers.downgrade", Downgrade.class, Downgrade.FULL, "How far a member falls at once.");
    public static final Setting DOWNGRADE_AT =
            choice("tiers.downgrade-at", Timing.class, Timing.IMMEDIATE, "When a lower tier is given.");
    public static final Setting GRACE_DAYS =
            whole("tiers.grace-days", 0, 0, 1000, "Days a member who has fallen below keeps the tier.");
    public static final Setting HOLD_DAYS =
            whole("tiers.hold-days", 0, 0, 4000, "Days a tier is kept from when it was reached, whatever happens.");

    public static final Setting OFFER_COUNT = whole("offers.count", 3, 0, 20, "Personal offers shown at once.");
    public static final Setting OFFERS_PER_CATEGORY =
            whole("offers.per-category", 1, 1, 20, "How many of them may be about one category.");
    public static final Setting OFFER_HOLD_OUT =
            of("offers.hold-out", CellType.PERCENT, "10", "Share of members who are shown none, to measure by.");
    public static final Setting HALF_LIFE =
            whole("offers.half-life-days", 120, 1, 1000, "Days after which a purchase counts half for offers.");

    public static final Setting RETURN_METHOD = choice(
            "returns.method",
            ReturnMethod.class,
            ReturnMethod.RECOMPUTE,
            "What remains is decided again, or points go back in proportion to the money.");
    public static final Setting WITHOUT_RECEIPT = choice(
            "returns.without-receipt",
            ReturnsWithoutReceipt.class,
            ReturnsWithoutReceipt.BASE_RATE,
            "A return that names no sale takes back base points at today's rates, or nothing.");
    public static final Setting RETURN_WAIT = whole(
            "returns.wait-days",
            3,
            0,
            90,
            "A return of a sale that has not arrived waits so long, then counts as one without receipt. 0 refuses it.");
    public static final Setting ENROLMENT = choice(
            "enrolment",
            Enrolment.class,
            Enrolment.AUTOMATIC,
            "Whether an identifier that nobody has enrols a member, or is refused.");

    public static final Setting CLAIM_DAYS = whole(
            "claim-days",
            30,
            0,
            365,
            "How long a member may claim a sale at which nobody was shown, by its receipt. 0 for not at all.");

    public static final Setting REFERRAL_MIN_SPEND = of(
            "referrals.min-spend", CellType.DECIMAL, "0", "Eligible spend of a friend's first purchase that counts.");
    public static final Setting REFERRAL_WITHIN = whole(
            "referrals.within-days",
            30,
            1,
            365,
            "Days from the friend's enrolment, for the referral to be told and the purchase to be made.");
    public static final Setting REFERRAL_WAIT =
            whole("referrals.wait-days", 14, 0, 90, "Days the purchase must stand before both are rewarded.");

    private static final List<Setting> CONVENTIONS = List.of(
            NAME,
            CURRENCY,
            TIME_ZONE,
            DAY_CUT_OFF,
            WEEK_START,
            PRICES_INCLUDE_TAX,
            BASE_TAX,
            EXCLUDED_TENDERS,
            PROGRAM_DISCOUNTS,
            MINIMUMS_TAX,
            MINIMUMS_AFTER,
            EARN_RATES,
            BASE_STEP,
            CAMPAIGN_STEP,
            BASE_WITH_CAMPAIGNS,
            MULTIPLIERS,
            ROUNDING,
            ROUNDING_LEVEL,
            POINT_VALUE,
            LANES,
            TIERS,
            TIER_WINDOW,
            WINDOW_MONTHS,
            TIER_COUNTS,
            TIER_POINTS,
            UPGRADE,
            DOWNGRADE,
            DOWNGRADE_AT,
            GRACE_DAYS,
            HOLD_DAYS,
            OFFER_COUNT,
            OFFERS_PER_CATEGORY,
            OFFER_HOLD_OUT,
            HALF_LIFE,
            RETURN_METHOD,
            WITHOUT_RECEIPT,
            RETURN_WAIT,
            ENROLMENT,
            CLAIM_DAYS,
            REFERRAL_MIN_SPEND,
            REFERRAL_WITHIN,
            REFERRAL_WAIT);

    /** In the order of the reference page. */
    public static final List<Setting> ALL =
            Stream.concat(CONVENTIONS.stream(), PointsSettingList.ALL.stream()).toList();

    private Settings() {}
}
