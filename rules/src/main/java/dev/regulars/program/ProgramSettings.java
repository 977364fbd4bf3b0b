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
        ReferralSettings referrals,
        BigDecimal pointValue) {

    public String entryTier() {
        return tiers.order().get(0);
    }

    /** The program's own days, where no store has its say. */
    public BusinessDays days() {
        return new BusinessDays(timeZone, dayCutOff);
    }
}
