package dev.regulars.engine;

import dev.regulars.program.BasketConditions;
import dev.regulars.program.Circumstances;
import dev.regulars.program.Hours;
import dev.regulars.program.MemberConditions;
import dev.regulars.program.Range;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the condition columns of a row hold; what costs least is asked first. */
public final class Conditions {

    private Conditions() {}

    public static boolean circumstances(Circumstances row, Basket basket) {
        return (row.from() == null || row.from().hasBegun(basket.businessDay(), basket.local()))
                && (row.to() == null || !row.to().isOver(basket.businessDay(), basket.local()))
                && (row.days().isEmpty()
                        || row.days().contains(basket.businessDay().getDayOfWeek()))
                && (row.stores().isEmpty() || row.stores().contains(basket.storeId()))
                && (row.channels().isEmpty() || row.channels().contains(basket.channel()))
                && (row.hours().isEmpty() || inHours(row, basket.local().toLocalTime()));
    }

    private static boolean inHours(Circumstances row, LocalTime time) {
        for (Hours hours : row.hours()) {
            if (hours.contains(time)) {
                return true;
            }
        }
        return false;
    }

    public static boolean member(MemberConditions row, Situation situation) {
        return (row.tiers().isEmpty() || row.tiers().contains(situation.tier()))
                && (!row.isPersonal() || personal(row, situation));
    }

    private static boolean personal(MemberConditions row, Situation situation) {
        return (row.employee() == null
                        || row.employee() == situation.member().profile().employee())
                && row.nthPurchase().contains(situation.purchase())
                && within(row.enrolledDays(), situation::enrolledDays)
                && within(row.absentDays(), situation::absentDays)
                && within(row.birthday(), situation::birthdayDays)
                && (row.windowDays() == 0 || window(row, situation.window(row.windowDays())))
                && anyOf(row.segments(), row.segments().isEmpty() ? Set.of() : situation.segments());
    }

    private static boolean window(MemberConditions row, DayMetrics window) {
        return row.windowVisits().contains(Math.max(0, window.visits()))
                && row.windowSpend().contains(Math.max(0, window.spend()));
    }

    private interface Days {
        @Nullable
        Long count();
    }

    /** What is not known is in no range. */
    private static boolean within(Range range, Days days) {
        if (range.isAny()) {
            return true;
        }
        Long count = days.count();
        return count != null && range.contains(count);
    }

    /** What the whole basket must be; the matched lines are the matcher's to compare. */
    public static boolean basket(BasketConditions row, Situation situation) {
        return situation.spend() >= row.minBasket()
                && (row.minBasketQuantity().signum() == 0
                        || situation.quantity().compareTo(row.minBasketQuantity()) >= 0)
                && anyOf(row.tenders(), situation.basket().tenders())
                && anyOf(row.coupons(), situation.basket().coupons());
    }

    static boolean anyOf(Set<String> allowed, Set<String> has) {
        if (allowed.isEmpty()) {
            return true;
        }
        for (String one : has) {
            if (allowed.contains(one)) {
                return true;
            }
        }
        return false;
    }
}
