package dev.regulars.program.drl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one purchase that is decided: basket, member and circumstances, with the names and meanings that they have in
 * FEEL. What is not known is null. Lists are in alphabetical order.
 *
 * @param amount what is paid for the basket after discounts, in major units
 * @param points that can be burned, before this purchase
 * @param purchases ever, without this one; likewise {@code spend}, in major units, and {@code visits} in the tier
 *     window
 * @param birthdayDays from the nearest birthday, negative before it
 * @param date business day
 * @param time on the store's clock
 * @param weekday {@code mon} to {@code sun}, of the date
 */
public record Purchase(
        BigDecimal amount,
        BigDecimal quantity,
        String tier,
        long points,
        long purchases,
        BigDecimal spend,
        long visits,
        @Nullable Long enrolledDays,
        @Nullable Long absentDays,
        @Nullable Long birthdayDays,
        boolean employee,
        String store,
        @Nullable String country,
        String channel,
        LocalDate date,
        LocalTime time,
        String weekday,
        List<String> coupons,
        List<String> tenders) {}
