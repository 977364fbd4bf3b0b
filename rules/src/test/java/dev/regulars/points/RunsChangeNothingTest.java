package dev.regulars.points;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.points.Movement.Kind;
import dev.regulars.program.Availability;
import dev.regulars.program.Expiry;
import dev.regulars.program.OrderOfUse;
import dev.regulars.program.PointsSettings;
import dev.regulars.program.Shortfall;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A run says earlier what time does; it does not do it otherwise. Of any account, whatever runs come by before the
 * next transaction, what that one finds, and the sum of what was moved, are as without them.
 */
class RunsChangeNothingTest {

    private static final int ACCOUNTS = Integer.getInteger("regulars.accounts", 20_000);
    private static final Instant BEGIN = Instant.parse("2026-06-01T12:00:00Z");
    private static final int DAYS = 60;

    private final Random random = new Random(seed());

    private static long seed() {
        long seed = Long.getLong("regulars.seed", new Random().nextLong());
        System.out.println("RunsChangeNothingTest: -Dregulars.seed=" + seed + ", " + ACCOUNTS + " accounts");
        return seed;
    }

    @Test
    void whatTheNextTransactionFindsIsTheSame() {
        int moved = 0;
        for (int i = 0; i < ACCOUNTS; i++) {
            PointsSettings settings = settings();
            PointsAccount account = account(settings);
            Instant sale = BEGIN.plus(Duration.ofHours(random.nextInt(DAYS * 24)));
            PointsChange alone = book(account, settings, sale, true).result();

            List<Movement> movements = new ArrayList<>();
            PointsAccount run = account;
            for (Instant at : runs(sale)) {
                PointsChange change = book(run, settings, at, false).result();
                movements.addAll(change.movements());
                run = change.after();
            }
            PointsChange last = book(run, settings, sale, true).result();
            movements.addAll(last.movements());
            assertThat(last.after())
                    .as("%s at %s of %s", account, sale, settings)
                    .isEqualTo(alone.after());
            assertThat(sums(movements)).isEqualTo(sums(alone.movements()));
            moved += alone.movements().size();
        }
        assertThat(moved).as("something happens to the accounts").isGreaterThan(ACCOUNTS / 2);
    }

    private static PointsBook book(PointsAccount account, PointsSettings settings, Instant at, boolean purchase) {
        return new PointsBook(account, settings, Member.DAYS, at, purchase);
    }

    private static Map<String, Long> sums(List<Movement> movements) {
        Map<String, Long> sums = new TreeMap<>();
        movements.forEach(one -> sums.merge(one.kind() + " " + one.lot(), one.points(), Long::sum));
        return sums;
    }

    private List<Instant> runs(Instant before) {
        return random.longs(1 + random.nextInt(4), BEGIN.getEpochSecond(), before.getEpochSecond() + 1)
                .sorted()
                .mapToObj(Instant::ofEpochSecond)
                .toList();
    }

    private PointsSettings settings() {
        OrderOfUse order = OrderOfUse.values()[random.nextInt(2)];
        return new PointsSettings(
                Expiry.NEVER, 0, List.of(), Availability.AT_ONCE, 1, order, Shortfall.DEBT, 0, List.of());
    }

    /** As transactions leave it: what could be repaid is, and nothing is left of what has ended. */
    private PointsAccount account(PointsSettings settings) {
        PointsBook book = book(PointsAccount.EMPTY, settings, BEGIN.minus(Duration.ofDays(random.nextInt(200))), true);
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            book.put(Kind.EARNED, terms(), random.nextInt(100));
        }
        PointsBook second = book(book.result().after(), settings, BEGIN, random.nextBoolean());
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            second.put(Kind.EARNED, terms(), random.nextInt(100));
        }
        second.takeBack(null, LocalDate.EPOCH, random.nextInt(250));
        PointsAccount account = second.result().after();
        return account.available() > 0 && random.nextBoolean()
                ? account.holding(
                        List.of(new PointsHold("pos:1", account.available(), BEGIN.plus(Duration.ofMinutes(30)))))
                : account;
    }

    private LotTerms terms() {
        int how = random.nextInt(4);
        return new LotTerms(
                how < 2 ? BEGIN.plus(Duration.ofHours(random.nextInt(DAYS * 24))) : null,
                how == 2 ? "pos:event" : null,
                day(),
                random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 0);
    }

    private @Nullable LocalDate day() {
        return random.nextInt(3) == 0 ? null : LocalDate.of(2026, 6, 1).plusDays(random.nextInt(DAYS));
    }
}
