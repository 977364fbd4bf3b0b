package dev.regulars.analytics.staff.performance;

import dev.regulars.analytics.staff.Colleague;
import dev.regulars.analytics.staff.Shift;
import dev.regulars.analytics.staff.StaffTarget;
import dev.regulars.analytics.staff.StoreClocks;
import dev.regulars.analytics.staff.TargetPeriod;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Targets of one store's people, divided by planned hours. Example: 8,000 for March, in which somebody is planned for
 * 160 hours; a day of 8 hours is to bring 400, in whichever store it is.
 *
 * <p>On the days of a week that has a target of its own, the month's does not count. Who has no target of sales has a
 * share of the store's, by the hours of all its people in the month. Who is not planned at all in the period, and works
 * in this store alone, has the same on each day of it.
 */
public final class Goals {
    private static final int PLACES = 2;

    private final String store;
    private final StoreClocks clocks;
    private final List<Planned> planned;
    private final List<StaffTarget> targets;
    private final Map<YearMonth, BigDecimal> storeTargets;

    /** @param shifts of the store, and of its people wherever they work, in all periods that are touched */
    public Goals(
            String store,
            StoreClocks clocks,
            List<Shift> shifts,
            List<StaffTarget> targets,
            Map<YearMonth, BigDecimal> storeTargets) {
        this.store = store;
        this.clocks = clocks;
        this.planned = shifts.stream()
                .flatMap(shift -> Planned.of(shift, clocks).stream())
                .toList();
        this.targets = List.copyOf(targets);
        this.storeTargets = Map.copyOf(storeTargets);
    }

    /** Paid minutes that somebody is planned for in the store. */
    public double minutes(Colleague colleague, Span span) {
        return sum(one -> isOf(one, colleague) && isHere(one), span);
    }

    public Goal of(Colleague colleague, Span span) {
        Total sales = total(colleague, span, StaffTarget::sales, storeTargets);
        Total enrolments = total(
                colleague,
                span,
                target -> target.enrolments() == null ? null : BigDecimal.valueOf(target.enrolments()),
                Map.of());
        return new Goal(sales.rounded(), enrolments.rounded(), sales.shared && sales.rounded() != null);
    }

    /** Nothing, when there are planned hours that no target is for: the rest would be too little. */
    private Total total(
            Colleague colleague,
            Span span,
            Function<StaffTarget, @Nullable BigDecimal> amount,
            Map<YearMonth, BigDecimal> others) {
        Total total = new Total();
        for (Piece piece : pieces(colleague, span, amount)) {
            BigDecimal own = piece.amount();
            BigDecimal store =
                    own == null ? others.get(YearMonth.from(piece.period().from())) : null;
            if (own != null) {
                total.add(own, ofOwn(colleague, piece), false);
            } else if (store != null) {
                total.add(store, ofStore(colleague, piece), true);
            } else if (minutes(colleague, piece.span()) > 0) {
                total.missing = true;
            }
        }
        return total;
    }

    private static final class Total {
        private double sum;
        private boolean found;
        private boolean missing;
        private boolean shared;

        void add(BigDecimal whole, Part part, boolean ofStore) {
            if (part.isKnown()) {
                sum += whole.doubleValue() * part.part() / part.whole();
                found = true;
                shared |= ofStore;
            } else {
                missing |= !ofStore;
            }
        }

        @Nullable
        BigDecimal rounded() {
            return found && !missing
                    ? new BigDecimal(sum, MathContext.DECIMAL64).setScale(PLACES, RoundingMode.HALF_UP)
                    : null;
        }
    }

    /** @param amount null: the person has no target for it */
    private record Piece(TargetPeriod period, @Nullable BigDecimal amount, Span span) {}

    /** The span by months; the weeks with a target of their own are pieces by themselves. */
    private List<Piece> pieces(Colleague colleague, Span span, Function<StaffTarget, @Nullable BigDecimal> amount) {
        List<Piece> pieces = new ArrayList<>();
        LocalDate day = span.from();
        while (!day.isAfter(span.to())) {
            LocalDate first = day;
            StaffTarget week = find(colleague, TargetPeriod.week(day), amount);
            TargetPeriod month = TargetPeriod.month(YearMonth.from(day));
            StaffTarget found = week != null ? week : find(colleague, month, amount);
            TargetPeriod period = week != null ? week.period() : month;
            LocalDate last = first;
            while (last.isBefore(span.to())
                    && period.has(last.plusDays(1))
                    && (week != null || find(colleague, TargetPeriod.week(last.plusDays(1)), amount) == null)) {
                last = last.plusDays(1);
            }
            Span within = new Span(first, last, span.begins(), span.ends());
            pieces.add(new Piece(period, found == null ? null : amount.apply(found), within));
            day = last.plusDays(1);
        }
        return pieces;
    }

    private @Nullable StaffTarget find(
            Colleague colleague, TargetPeriod period, Function<StaffTarget, @Nullable BigDecimal> amount) {
        return targets.stream()
                .filter(target -> target.colleague().equals(colleague.id())
                        && target.period().equals(period)
                        && amount.apply(target) != null)
                .findFirst()
                .orElse(null);
    }

    private Part ofOwn(Colleague colleague, Piece piece) {
        Predicate<Planned> own = one -> isOf(one, colleague);
        double whole = sum(own, Span.days(piece.period().from(), piece.period().to()));
        return whole > 0
                ? new Part(sum(own.and(this::isHere), piece.span()), whole)
                : byDays(colleague, piece.period(), piece.span());
    }

    /** Who is not planned there in the month has no share. */
    private Part ofStore(Colleague colleague, Piece piece) {
        Span month = Span.days(piece.period().from(), piece.period().to());
        return minutes(colleague, month) > 0
                ? new Part(minutes(colleague, piece.span()), sum(this::isHere, month))
                : Part.UNKNOWN;
    }

    private Part byDays(Colleague colleague, TargetPeriod period, Span span) {
        if (colleague.stores().size() > 1 || !span.begins().equals(Instant.MIN)) {
            return Part.UNKNOWN;
        }
        LocalDate last = span.ends().equals(Instant.MAX) ? span.to() : clocks.day(store, span.ends());
        long whole = period.from()
                .datesUntil(period.to().plusDays(1))
                .filter(colleague::worksOn)
                .count();
        long part = span.from()
                .datesUntil(span.to().plusDays(1))
                .filter(day -> colleague.worksOn(day) && !day.isAfter(last))
                .count();
        return new Part(part, whole);
    }

    private double sum(Predicate<Planned> which, Span span) {
        return planned.stream()
                .filter(which)
                .mapToDouble(one -> one.minutes(span))
                .sum();
    }

    private boolean isHere(Planned one) {
        return one.shift().store().equals(store);
    }

    private static boolean isOf(Planned one, Colleague colleague) {
        return one.shift().colleague().equals(colleague.id());
    }
}
