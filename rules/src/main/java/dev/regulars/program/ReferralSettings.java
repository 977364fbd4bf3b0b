package dev.regulars.program;

import java.math.BigDecimal;

/**
 * When a friend whom a member has referred counts; what both get for it are rows of {@code events.csv}.
 *
 * @param minSpend that is eligible and not brought back, for a purchase to qualify
 * @param withinDays from the friend's enrolment, in which a referral can be told and the purchase has to be
 * @param waitDays for which the purchase has to stand
 */
public record ReferralSettings(BigDecimal minSpend, int withinDays, int waitDays) {

    /** Kind of event that the member gets who referred. */
    public static final String MADE = "referral-made";
    /** Kind of event that the friend gets. */
    public static final String ACCEPTED = "referral-accepted";

    public static final ReferralSettings NONE = new ReferralSettings(BigDecimal.ZERO, 0, 0);
}
