package dev.regulars.analytics.totals;

import dev.regulars.analytics.ingest.Backlog;
import dev.regulars.analytics.ingest.Backlog.Ends;
import dev.regulars.analytics.ingest.FeedState;
import dev.regulars.analytics.ingest.Ingest;
import dev.regulars.analytics.totals.Figures.All;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The figures with how complete they are. The end of the topic is asked for before the figures are read: a lag of 0
 * then means that every event of the moment of asking is in them.
 */
@Component
public final class ReadTotals {
    /** However many look at the page, the sums are made once in this time. */
    private static final Duration FRESH_FOR = Duration.ofSeconds(1);

    private final Figures figures;
    private final Backlog backlog;
    private final Ingest ingest;
    private @Nullable Totals last;
    private long madeAt;

    ReadTotals(Figures figures, Backlog backlog, Ingest ingest) {
        this.figures = figures;
        this.backlog = backlog;
        this.ingest = ingest;
    }

    public synchronized Totals totals() {
        Totals current = last;
        if (current == null || System.nanoTime() - madeAt > FRESH_FOR.toNanos()) {
            current = make();
            last = current;
            madeAt = System.nanoTime();
        }
        return current;
    }

    public Summary summary() {
        Optional<Ends> ends = ends();
        Headline head = figures.headline();
        return new Summary(
                head.decisions(),
                head.members(),
                -head.points("program.issued"),
                head.points("program.redeemed"),
                head.points("member.available"),
                head.rejected(),
                lag(ends, head),
                ingest.state().word());
    }

    private Totals make() {
        Optional<Ends> ends = ends();
        All all = figures.all();
        Headline head = all.headline();
        return new Totals(
                head.transactions(),
                head.sales(),
                head.returns(),
                head.voids(),
                head.members(),
                head.pointsEarned(),
                -head.points("program.issued"),
                head.points("program.redeemed"),
                head.currency(),
                head.netAmount(),
                head.lastEventAt(),
                head.rejected(),
                lag(ends, head),
                ingest.state().word(),
                all.by());
    }

    /** A broker that is known to be away is not asked: nobody has to wait for the time-out. */
    private Optional<Ends> ends() {
        return ingest.state() == FeedState.BROKER_AWAY ? Optional.empty() : backlog.ends();
    }

    private static @Nullable Long lag(Optional<Ends> ends, Headline head) {
        return ends.map(found -> lag(found, head.nextOffsets().getOrDefault(found.topicId(), Map.of())))
                .orElse(null);
    }

    /** Of a partition that was never read everything is missing. */
    private static long lag(Ends ends, Map<Integer, Long> next) {
        return ends.offsets().entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - next.getOrDefault(end.getKey(), 0L)))
                .sum();
    }
}
