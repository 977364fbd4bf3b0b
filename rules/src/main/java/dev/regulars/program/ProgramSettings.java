package dev.regulars.program;

import dev.regulars.money.CurrencyUnit;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;

/**
 * The conventions of {@code program.yaml}; each is described, with its default, in the data dictionary.
 *
 * @param dayCutOff local time at which a business day begins; 04:00 puts a sale at 02:30 into the day before
 * @param lanes how the campaigns of a lane stack; what different lanes give adds up
 * @param claimDays how long after an anonymous sale a member may claim it; 0 for not at all
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
        PointsSettings points,
        RedemptionSettings redemption,
        Returns returns,
        Enrolment enrolment,
        int claimDays,
        BigDecimal pointValue) {

    public String entryTier() {
        return tiers.order().get(0);
    }

    /** The business day that runs at this instant, on the program's own clock. */
    public LocalDate businessDay(Instant instant) {
        return LocalDateTime.ofInstant(instant, timeZone)
                .minusNanos(dayCutOff.toNanoOfDay())
                .toLocalDate();
    }

    /** When a business day begins, on the program's own clock. */
    public Instant beginning(LocalDate businessDay) {
        return businessDay.atTime(dayCutOff).atZone(timeZone).toInstant();
    }
}
