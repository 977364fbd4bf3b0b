package dev.regulars.decision.vouchers;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many wrong codes each till has sent lately. A code of 60 bits is not found by trying; this keeps those who try
 * from the store. Counts are of one instance; requests that run at once may pass the limit by their number.
 */
final class WrongCodes {

    /** Tills remembered; of more, the oldest is forgotten. */
    static final int MAX_TILLS = 10_000;

    private final int most;
    private final java.time.Duration within;
    private final Clock clock;
    private final Map<String, Counted> tills = new LinkedHashMap<>();

    private record Counted(Instant since, int count) {}

    WrongCodes(VoucherSettings settings, Clock clock) {
        this.most = settings.wrongCodes();
        this.within = settings.wrongCodesWithin();
        this.clock = clock;
    }

    synchronized boolean isExhausted(Till till) {
        return current(till).count() >= most;
    }

    synchronized void count(Till till) {
        Counted current = current(till);
        tills.remove(till.key());
        tills.put(till.key(), new Counted(current.since(), current.count() + 1));
        if (tills.size() > MAX_TILLS) {
            tills.remove(tills.keySet().iterator().next());
        }
    }

    private Counted current(Till till) {
        Counted known = tills.get(till.key());
        Instant now = clock.instant();
        return known == null || !known.since().plus(within).isAfter(now) ? new Counted(now, 0) : known;
    }
}
