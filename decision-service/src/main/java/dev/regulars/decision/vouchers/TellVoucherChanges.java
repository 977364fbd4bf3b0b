package dev.regulars.decision.vouchers;

import dev.regulars.decision.relay.Announcement;
import dev.regulars.decision.relay.BackOff;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.bson.Document;

/**
 * Tells the changes of vouchers at least once: those that this instance made when it looks next, and those that a
 * crash, another instance or the relay left with a sweep at the start and every 30 seconds.
 */
final class TellVoucherChanges {

    static final Duration SWEEP = Duration.ofSeconds(30);

    private static final int BATCH = 100;
    private static final int MOST_BATCHES = 50;

    private final UntoldChanges untold;
    private final ChangedVouchers changed;
    private final Predicate<List<Announcement>> broker;
    private final Clock clock;
    private final BackOff backOff = new BackOff();
    private Instant nextSweep = Instant.EPOCH;

    /** @param broker whether it took them all */
    TellVoucherChanges(
            UntoldChanges untold, ChangedVouchers changed, Predicate<List<Announcement>> broker, Clock clock) {
        this.untold = untold;
        this.changed = changed;
        this.broker = broker;
        this.clock = clock;
    }

    void work() {
        Instant now = clock.instant();
        if (!backOff.isDue(now)) {
            return;
        }
        if (!now.isBefore(nextSweep)) {
            untold.index();
            untold.find(changed::add);
            nextSweep = now.plus(SWEEP);
        }
        for (int i = 0; i < MOST_BATCHES; i++) {
            List<String> ids = changed.take(BATCH);
            if (ids.isEmpty()) {
                return;
            }
            if (!tell(ids)) {
                changed.addAll(ids);
                backOff.failed(clock.instant());
                return;
            }
            backOff.worked();
        }
    }

    private boolean tell(List<String> ids) {
        List<Document> vouchers = untold.read(ids);
        List<Announcement> events = UntoldChanges.events(vouchers);
        if (!events.isEmpty() && !broker.test(events)) {
            return false;
        }
        untold.told(vouchers);
        return true;
    }
}
