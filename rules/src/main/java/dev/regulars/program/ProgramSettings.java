package dev.regulars.program;

import dev.regulars.money.CurrencyUnit;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;

/**
 * The conventions of {@code program.yaml}; each is described, with its default, in the data dictionary.
 *
 * @param dayCutOff local time at which a business day begins; 04:00 puts a sale at 02:30 into the day before
 * @param lanes how the campaigns of a lane stack; what different lanes give adds up
 * @param pointValue what a point is worth, in major units
 */
public record ProgramSettings(
        CurrencyUnit currency,
        ZoneId timeZone,
        LocalTime dayCutOff,
        DayOfWeek weekStart,
        EarningSettings earning,
        Map<String, LaneMode> lanes,
        TierSettings tiers,
        OfferSettings offers,
        Returns returns,
        Enrolment enrolment,
        BigDecimal pointValue) {

    public enum LaneMode {
        BEST,
        FIRST,
        ALL
    }

    /**
     * What happens when a transaction brings an identifier that nobody has: a member is enrolled, or the call refused.
     */
    public enum Enrolment {
        AUTOMATIC,
        EXPLICIT
    }

    public record Returns(ReturnMethod method, ReturnsWithoutReceipt withoutReceipt) {}

    /** Half of a sale of 101 points comes back: {@code RECOMPUTE} decides the rest, {@code PRO_RATA} takes 50. */
    public enum ReturnMethod {
        RECOMPUTE,
        PRO_RATA
    }

    /**
     * {@code BASE_RATE} takes back base points of the returned lines at today's rates; {@code NONE} takes back
     * nothing.
     */
    public enum ReturnsWithoutReceipt {
        BASE_RATE,
        NONE
    }

    /**
     * Personal offers.
     *
     * @param count how many a member is shown at most, and how many of one category
     * @param holdOut percentage of members who are shown none
     * @param halfLifeDays after which a purchase counts half
     */
    public record OfferSettings(int count, int perCategory, BigDecimal holdOut, int halfLifeDays) {}

    public String entryTier() {
        return tiers.order().get(0);
    }
}
