package dev.regulars.engine;

import dev.regulars.program.BasketConditions;
import dev.regulars.program.Circumstances;
import dev.regulars.program.MemberConditions;
import dev.regulars.program.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says of each condition that does not hold why it does not, in the plainest way. */
final class WhyNot {

    private static final int MAX_WORDS = 8;

    private final Situation situation;
    private final List<Failed> failed;

    /** @param failed to which reasons are added */
    WhyNot(Situation situation, List<Failed> failed) {
        this.situation = situation;
        this.failed = failed;
    }

    void circumstances(Circumstances row) {
        Basket basket = situation.basket();
        if (row.from() != null && !row.from().hasBegun(basket.businessDay(), basket.local())) {
            other("begins on " + row.from());
        }
        if (row.to() != null && row.to().isOver(basket.businessDay(), basket.local())) {
            other("ended on " + row.to());
        }
        oneOf("day", row.days(), basket.businessDay().getDayOfWeek());
        if (!row.hours().isEmpty()
                && row.hours().stream()
                        .noneMatch(hours -> hours.contains(basket.local().toLocalTime()))) {
            other("time is " + basket.local().toLocalTime().withNano(0) + ", not within " + joined(row.hours()));
        }
        oneOf("store", row.stores(), basket.storeId());
        oneOf("channel", row.channels(), basket.channel());
    }

    void member(MemberConditions row) {
        oneOf("tier", row.tiers(), situation.tier());
        if (row.employee() != null
                && row.employee() != situation.member().profile().employee()) {
            other(row.employee() ? "only for staff" : "not for staff");
        }
        if (!row.nthPurchase().contains(situation.purchase())) {
            other("this is purchase " + situation.purchase());
        }
        within("days since enrolment", row.enrolledDays(), situation::enrolledDays);
        within("days since the last visit", row.absentDays(), situation::absentDays);
        within("days from the birthday", row.birthday(), situation::birthdayDays);
        if (row.windowDays() > 0) {
            DayMetrics window = situation.window(row.windowDays());
            String of = " in " + row.windowDays() + " days";
            within("visits" + of, row.windowVisits(), () -> Math.max(0, window.visits()));
            if (!row.windowSpend().contains(Math.max(0, window.spend()))) {
                other("spend" + of + " is " + money(Math.max(0, window.spend())));
            }
        }
        if (!row.segments().isEmpty() && row.segments().stream().noneMatch(situation.segments()::contains)) {
            other("member is not in " + joined(row.segments()));
        }
    }

    void basket(BasketConditions row) {
        if (situation.spend() < row.minBasket()) {
            spend("basket", situation.spend(), row.minBasket());
        }
        if (situation.quantity().compareTo(row.minBasketQuantity()) < 0) {
            quantity("basket's quantity", situation.quantity(), row.minBasketQuantity());
        }
        if (!row.tenders().isEmpty()
                && row.tenders().stream().noneMatch(situation.basket().tenders()::contains)) {
            other("nothing was paid with " + joined(row.tenders()));
        }
        if (!row.coupons().isEmpty()
                && row.coupons().stream().noneMatch(situation.basket().coupons()::contains)) {
            other("no coupon was shown");
        }
    }

    void matched(BasketConditions row, long amount, BigDecimal quantity) {
        if (amount < row.minSpend()) {
            spend("spend", amount, row.minSpend());
        }
        if (quantity.compareTo(row.minQuantity()) < 0) {
            quantity("quantity", quantity, row.minQuantity());
        }
    }

    private void spend(String what, long is, long needs) {
        BigDecimal missing = situation.program().settings().currency().toDecimal(needs - is);
        failed.add(new Failed(what + " is " + money(is) + ", needs " + money(needs), Failed.Kind.SPEND, missing));
    }

    private void quantity(String what, BigDecimal is, BigDecimal needs) {
        String reason = what + " is " + is.toPlainString() + ", needs " + needs.toPlainString();
        failed.add(new Failed(reason, Failed.Kind.QUANTITY, needs.subtract(is)));
    }

    private interface Count {
        @Nullable
        Long get();
    }

    private void within(String what, Range range, Count count) {
        Long number = range.isAny() ? null : count.get();
        if (!range.isAny() && (number == null || !range.contains(number))) {
            other(what + ": " + (number == null ? "unknown" : number) + ", not within " + range);
        }
    }

    private <T> void oneOf(String what, Set<T> allowed, T value) {
        if (!allowed.isEmpty() && !allowed.contains(value)) {
            other(what + " is " + value + ", not " + joined(allowed));
        }
    }

    /** In order of text, the first few. */
    private static String joined(Collection<?> words) {
        List<String> sorted = new ArrayList<>(words.size());
        words.forEach(word -> sorted.add(String.valueOf(word)));
        Collections.sort(sorted);
        return sorted.size() <= MAX_WORDS
                ? String.join(" or ", sorted)
                : String.join(" or ", sorted.subList(0, MAX_WORDS)) + " or " + (sorted.size() - MAX_WORDS) + " more";
    }

    private void other(String reason) {
        failed.add(Failed.other(reason));
    }

    private String money(long minor) {
        return situation.program().settings().currency().format(minor);
    }
}
