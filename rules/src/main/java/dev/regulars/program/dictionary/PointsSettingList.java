package dev.regulars.program.dictionary;

import static dev.regulars.program.dictionary.Setting.choice;
import static dev.regulars.program.dictionary.Setting.of;
import static dev.regulars.program.dictionary.Setting.whole;

import dev.regulars.program.Availability;
import dev.regulars.program.CodeCheck;
import dev.regulars.program.Expiry;
import dev.regulars.program.OrderOfUse;
import dev.regulars.program.RedeemedAs;
import dev.regulars.program.Shortfall;
import java.util.List;

/** The settings of how long points live and how they pay. */
public final class PointsSettingList {

    public static final Setting EXPIRY = choice(
            "points.expiry",
            Expiry.class,
            Expiry.NEVER,
            "When points end, from the day they were earned plus expiry-months; dates are those of expiry-dates.");
    public static final Setting EXPIRY_MONTHS =
            whole("points.expiry-months", 12, 0, 240, "Added to the day of earning; 0 is the same day.");
    public static final Setting EXPIRY_DATES =
            of("points.expiry-dates", CellType.WORDS, "", "Days of the year on which points end: [03-31, 09-30].");
    public static final Setting AVAILABLE = choice(
            "points.available",
            Availability.class,
            Availability.AT_ONCE,
            "When points can be spent; with event, when the sale is reported as done.");
    public static final Setting AVAILABLE_AFTER =
            whole("points.available-after", 14, 1, 1000, "The hours, the days, or the day of the month.");
    public static final Setting ORDER_OF_USE = choice(
            "points.order-of-use", OrderOfUse.class, OrderOfUse.EARLIEST_EXPIRY, "Which points are spent first.");
    public static final Setting SHORTFALL = choice(
            "points.shortfall",
            Shortfall.class,
            Shortfall.NEGATIVE_BALANCE,
            "What happens when a return takes back points that were spent.");
    public static final Setting RETURNED_GRACE_DAYS = whole(
            "points.returned-grace-days",
            0,
            0,
            1000,
            "Days for which spent points that come back after their end can be used; 0 ends them at once.");
    public static final Setting NOTICE_DAYS = of(
            "points.notice-days",
            CellType.WORDS,
            "",
            "How many days before points end the member is told, 1 to 365: [30, 7]; at most 5.");
    public static final Setting REDEMPTION_MINIMUM =
            whole("redemption.minimum", 1, 1, 1_000_000_000, "Fewest points that pay at once.");
    public static final Setting REDEMPTION_STEP =
            whole("redemption.step", 1, 1, 1_000_000_000, "Points pay in multiples of this.");
    public static final Setting REDEMPTION_SHARE =
            of("redemption.maximum-share", CellType.PERCENT, "100", "Share of a purchase that points may pay.");
    public static final Setting REDEMPTION_BASKET =
            of("redemption.minimum-basket", CellType.DECIMAL, "0", "Smallest purchase that points may pay a part of.");

    public static final Setting REDEEMED_AS = choice(
            "redemption.as",
            RedeemedAs.class,
            RedeemedAs.TENDER,
            "Points that pay are a tender, or lower the prices like a basket discount.");

    public static final Setting CODE_CHECK = choice(
            "redemption.code-check",
            CodeCheck.class,
            CodeCheck.NONE,
            "Whoever shows only this has to tell a code that was sent to the member before points pay.");

    static final List<Setting> ALL = List.of(
            EXPIRY,
            EXPIRY_MONTHS,
            EXPIRY_DATES,
            AVAILABLE,
            AVAILABLE_AFTER,
            ORDER_OF_USE,
            SHORTFALL,
            RETURNED_GRACE_DAYS,
            NOTICE_DAYS,
            REDEMPTION_MINIMUM,
            REDEMPTION_STEP,
            REDEMPTION_SHARE,
            REDEMPTION_BASKET,
            REDEEMED_AS,
            CODE_CHECK);

    private PointsSettingList() {}
}
