package dev.regulars.program;

import dev.regulars.money.CurrencyUnit;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The conventions of {@code program.yaml}.
 *
 * @param dayCutOff local time at which a business day begins; 04:00 puts a sale at 02:30 into the day before
 * @param excludedTenders the part of a basket paid with these earns nothing
 * @param lanes how the campaigns of a lane stack; what different lanes give adds up
 */
public record ProgramSettings(
        CurrencyUnit currency,
        ZoneId timeZone,
        LocalTime dayCutOff,
        Set<String> excludedTenders,
        BaseStep baseStep,
        RoundingMode rounding,
        Multipliers multipliers,
        Map<String, LaneMode> lanes,
        List<String> tiers,
        int tierWindowMonths,
        Enrolment enrolment,
        ReturnsWithoutReceipt returnsWithoutReceipt) {

    /** Where the full steps of "1 point per full 10.00" are counted. */
    public enum BaseStep {
        NONE,
        LINE,
        TRANSACTION
    }

    /** ×2 and ×4 on 100 base points: {@code ADD} gives +100 +300, {@code COMPOUND} +100 +600. */
    public enum Multipliers {
        ADD,
        COMPOUND
    }

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

    /**
     * {@code BASE_RATE} takes back base points of the returned lines at today's rates; {@code NONE} takes back
     * nothing.
     */
    public enum ReturnsWithoutReceipt {
        BASE_RATE,
        NONE
    }

    public String entryTier() {
        return tiers.get(0);
    }
}
