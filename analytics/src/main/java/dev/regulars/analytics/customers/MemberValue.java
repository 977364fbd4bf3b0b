package dev.regulars.analytics.customers;

/**
 * What a member is expected to bring.
 *
 * @param frequency days with a purchase after the first
 * @param recencyDays from the first to the last
 * @param ageDays from the first to the day of the figures
 * @param spend average money of a repeat purchase, 0 without one
 * @param alive chance that the member still buys
 * @param purchases expected in the next 12 months
 * @param expectedValue money of one of them
 * @param clv worth of the next 12 months, discounted
 * @param decile 1 is the tenth worth most
 */
public record MemberValue(
        String memberId,
        int frequency,
        int recencyDays,
        int ageDays,
        double spend,
        double alive,
        double purchases,
        double expectedValue,
        double clv,
        int decile,
        String segment) {}
