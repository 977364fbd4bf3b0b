package dev.regulars.analytics.customers;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** One fit at a time, in the background, on demand and whenever the figures are old. */
@Component
public final class FitJob {
    private static final Logger log = LoggerFactory.getLogger(FitJob.class);
    private static final Duration LOOK_EVERY = Duration.ofMinutes(10);

    private final FitValues fit;
    private final MemberValues values;
    private final CustomersSettings settings;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(FitJob::thread);
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(FitJob::thread);
    private volatile FitState state = FitState.IDLE;
    private volatile @Nullable Refusal refusal;

    public FitJob(FitValues fit, MemberValues values, CustomersSettings settings, Clock clock) {
        this.fit = fit;
        this.values = values;
        this.settings = settings;
        this.clock = clock;
    }

    public FitState state() {
        return state;
    }

    /** Why the last one came to nothing. */
    public Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** Gives false when one is running already. */
    public synchronized boolean start() {
        if (state == FitState.RUNNING) {
            return false;
        }
        state = FitState.RUNNING;
        worker.execute(this::run);
        return true;
    }

    @EventListener(ApplicationReadyEvent.class)
    void look() {
        if (!settings.fitEvery().isZero()) {
            long seconds = LOOK_EVERY.toSeconds();
            looks.scheduleWithFixedDelay(this::startWhenOld, seconds, seconds, TimeUnit.SECONDS);
        }
    }

    private void startWhenOld() {
        try {
            Instant old = clock.instant().minus(settings.fitEvery());
            if (values.newest().map(newest -> newest.fittedAt().isBefore(old)).orElse(true)) {
                start();
            }
        } catch (RuntimeException e) {
            log.warn("cannot see how old the worth of members is", e);
        }
    }

    private void run() {
        FitState after = FitState.FAILED;
        try {
            refusal = fit.fit().orElse(null);
            after = FitState.IDLE;
        } catch (RuntimeException e) {
            log.error("cannot work out what members are worth", e);
        } finally {
            state = after;
        }
    }

    @PreDestroy
    void stop() {
        looks.shutdownNow();
        worker.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "member-values");
        thread.setDaemon(true);
        return thread;
    }
}
