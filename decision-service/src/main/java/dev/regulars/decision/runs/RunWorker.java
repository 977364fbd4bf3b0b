package dev.regulars.decision.runs;

import dev.regulars.decision.programs.Programs;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Works off runs one after the other, and begins those of a new business day. */
@Component
public class RunWorker {

    private static final Logger LOG = LoggerFactory.getLogger(RunWorker.class);
    private static final long STOP_PATIENCE_SECONDS = 5;

    private final Runs runs;
    private final RunSettings settings;
    private final Programs programs;
    private final Clock clock;
    private volatile boolean stopping;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "member-runs");
        thread.setDaemon(true);
        return thread;
    });

    RunWorker(Runs runs, RunSettings settings, Programs programs, Clock clock) {
        this.runs = runs;
        this.settings = settings;
        this.programs = programs;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        var unused =
                worker.scheduleWithFixedDelay(this::look, 0, settings.look().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Does not wait for it. */
    public void wake() {
        worker.execute(this::look);
    }

    /** The business day that runs now, on the program's clock. */
    public LocalDate today() {
        return programs.live().settings().days().at(clock.instant());
    }

    private void look() {
        try {
            if (settings.daily()) {
                runs.kinds().forEach(kind -> runs.begin(kind, today()));
            }
            runs.workOff(() -> stopping);
        } catch (RuntimeException | Error e) { // thrown on, it would end the schedule
            LOG.warn("a run over all members stopped and is taken up again: {}", e.toString());
        }
    }

    /** The page in hand is finished; the place is remembered. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        worker.shutdown();
        if (!worker.awaitTermination(STOP_PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
    }
}
