package dev.regulars.engine;

import dev.regulars.program.Program;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What conditions may ask of a basket and a member. What takes work is worked out once, when it is first asked for; so
 * a situation belongs to one decision and one thread.
 */
public final class Situation {

    private final Basket basket;
    private final MemberSnapshot member;
    private final String tier;
    private final Program program;
    private final Map<Integer, DayMetrics> windows = new HashMap<>();
    private @Nullable Set<String> segments;
    private long spend = -1;
    private @Nullable BigDecimal quantity;

    /** @param tier at which the transaction is decided; the member's, unless it counts towards the tier at once */
    public Situation(Basket basket, MemberSnapshot member, String tier, Program program) {
        this.basket = basket;
        this.member = member;
        this.tier = tier;
        this.program = program;
    }

    public Basket basket() {
        return basket;
    }

    public MemberSnapshot member() {
        return member;
    }

    public String tier() {
        return tier;
    }

    public Program program() {
        return program;
    }

    /** Of the whole basket, as minimum spends count it. */
    public long spend() {
        if (spend < 0) {
            long sum = 0;
            for (Basket.Line line : basket.lines()) {
                sum = line.excluded() ? sum : Math.addExact(sum, line.spend());
            }
            spend = sum;
        }
        return spend;
    }

    public BigDecimal quantity() {
        BigDecimal known = quantity;
        if (known == null) {
            known = BigDecimal.ZERO;
            for (Basket.Line line : basket.lines()) {
                known = line.excluded() ? known : known.add(line.quantity());
            }
            quantity = known;
        }
        return known;
    }

    /** 1 for the first purchase. */
    public long purchase() {
        return Math.max(0, member.lifetime().visits()) + 1;
    }

    public @Nullable Long enrolledDays() {
        LocalDate enrolled = member.profile().enrolledOn();
        return enrolled == null ? null : Math.max(0, ChronoUnit.DAYS.between(enrolled, basket.businessDay()));
    }

    /** Days since the last visit on an earlier or the same business day. */
    public @Nullable Long absentDays() {
        for (Map.Entry<LocalDate, DayMetrics> day : member.metrics()
                .headMap(basket.businessDay(), true)
                .descendingMap()
                .entrySet()) {
            if (day.getValue().visits() > 0) {
                return ChronoUnit.DAYS.between(day.getKey(), basket.businessDay());
            }
        }
        return null;
    }

    /** Days from the nearest birthday: −3 is three days before it. 29 February is 28 February in other years. */
    public @Nullable Long birthdayDays() {
        MonthDay birthday = member.profile().birthday();
        if (birthday == null) {
            return null;
        }
        long nearest = Long.MAX_VALUE;
        for (int year = -1; year <= 1; year++) {
            LocalDate day = birthday.atYear(basket.businessDay().getYear() + year);
            long distance = ChronoUnit.DAYS.between(day, basket.businessDay());
            nearest = Math.abs(distance) < Math.abs(nearest) ? distance : nearest;
        }
        return nearest;
    }

    /** What the member did in the {@code days} business days that end today, without this transaction. */
    public DayMetrics window(int days) {
        DayMetrics known = windows.get(days);
        if (known == null) {
            known = DayMetrics.NONE;
            LocalDate first = basket.businessDay().minusDays(days - 1L);
            for (DayMetrics day : member.metrics()
                    .subMap(first, true, basket.businessDay(), true)
                    .values()) {
                known = known.plus(day);
            }
            windows.put(days, known);
        }
        return known;
    }

    public Set<String> segments() {
        Set<String> known = segments;
        if (known == null) {
            known = Segments.of(this);
            segments = known;
        }
        return known;
    }
}
