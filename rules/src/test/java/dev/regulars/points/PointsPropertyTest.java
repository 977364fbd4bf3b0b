package dev.regulars.points;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.points.Movement.Kind;
import dev.regulars.program.OrderOfUse;
import dev.regulars.program.Shortfall;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever happens on whatever days: the account is what was moved, and nothing is taken that is not there. */
class PointsPropertyTest {

    private static final int MEMBERS = Integer.getInteger("regulars.members", 2_000);
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private final Random random = new Random(seed());
    private final List<PointsChange> sales = new ArrayList<>();
    private final List<LocalDate> soldOn = new ArrayList<>();

    private static long seed() {
        long seed = Long.getLong("regulars.seed", new Random().nextLong());
        System.out.println("PointsPropertyTest: -Dregulars.seed=" + seed + ", " + MEMBERS + " members");
        return seed;
    }

    @Test
    void theAccountIsWhatWasMoved() {
        for (int i = 0; i < MEMBERS; i++) {
            Shortfall shortfall = Shortfall.values()[random.nextInt(3)];
            Member member = new Member(OrderOfUse.values()[random.nextInt(2)], shortfall, random.nextInt(2) * 7);
            sales.clear();
            soldOn.clear();
            LocalDate day = START;
            for (int step = 0; step < 30; step++) {
                day = day.plusDays(random.nextInt(20));
                check(member, day, shortfall);
            }
        }
    }

    private void check(Member member, LocalDate day, Shortfall shortfall) {
        PointsAccount before = member.account;
        PointsChange change = step(member, day);
        PointsAccount after = change.after();
        assertThat(after.available()).isEqualTo(before.available() + moved(change, Book.MEMBER_AVAILABLE));
        assertThat(after.pending()).isEqualTo(before.pending() + moved(change, Book.MEMBER_PENDING));
        assertThat(after.debt()).isEqualTo(before.debt() - moved(change, Book.MEMBER_DEBT));
        assertThat(after.lots()).allMatch(lot -> lot.left() >= 0 && lot.expired() >= 0);
        assertThat(shortfall == Shortfall.NEGATIVE_BALANCE || after.available() >= 0)
                .isTrue();
        assertThat(after.overdrawn() == 0 || after.available() < 0).isTrue();
        // What time does, it does once.
        assertThat(member.on(day.toString(), book -> {}).movements()).isEmpty();
    }

    private static long moved(PointsChange change, Book book) {
        long sum = 0;
        for (Movement movement : change.movements()) {
            sum += movement.to() == book ? movement.points() : 0;
            sum -= movement.from() == book ? movement.points() : 0;
        }
        return sum;
    }

    private PointsChange step(Member member, LocalDate day) {
        return switch (random.nextInt(4)) {
            case 0 -> sell(member, day);
            case 1 -> sales.isEmpty() ? sell(member, day) : takeBack(member, day);
            case 2 -> member.on(day.toString(), book -> book.release("s" + random.nextInt(5)));
            default -> member.on(day.toString(), book -> {});
        };
    }

    private PointsChange sell(Member member, LocalDate day) {
        LocalDate later = day.plusDays(1 + random.nextInt(30));
        int how = random.nextInt(4);
        LotTerms terms = new LotTerms(
                how == 0 ? later.atStartOfDay().toInstant(ZoneOffset.UTC) : null,
                how == 1 ? "s" + random.nextInt(5) : null,
                random.nextInt(3) == 0 ? null : day.plusDays(random.nextInt(60)),
                0);
        PointsChange sale = member.on(day.toString(), book -> {
            long spend = Math.max(0, book.available()) / (1 + random.nextInt(3));
            book.take(Kind.SPENT, random.nextBoolean() ? spend : 0);
            book.put(Kind.EARNED, terms, random.nextInt(200));
        });
        sales.add(sale);
        soldOn.add(day);
        return sale;
    }

    private PointsChange takeBack(Member member, LocalDate day) {
        int which = random.nextInt(sales.size());
        PointsChange sale = sales.remove(which);
        LocalDate sold = soldOn.remove(which);
        List<Movement> spent =
                sale.movements().stream().filter(m -> m.kind() == Kind.SPENT).toList();
        LotTerms lot = sale.movements().stream()
                .filter(m -> m.kind() == Kind.EARNED)
                .map(Movement::lot)
                .findFirst()
                .orElse(null);
        return member.on(day.toString(), book -> {
            book.giveBack(spent, 0, sale.points(Kind.SPENT));
            book.takeBack(lot, sold, sale.points(Kind.EARNED));
        });
    }
}
