package dev.regulars.analytics.staff;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Forgets what is kept long enough: who left, and old plans. What was sold stays, under pseudonyms. */
@Component
public final class Retention {
    private static final Logger log = LoggerFactory.getLogger(Retention.class);

    private final Directory directory;
    private final ChangeDirectory change;
    private final OldPlans plans;
    private final StaffSettings settings;
    private final ProgramClocks clocks;
    private final Clock clock;

    public Retention(
            Directory directory,
            ChangeDirectory change,
            OldPlans plans,
            StaffSettings settings,
            ProgramClocks clocks,
            Clock clock) {
        this.directory = directory;
        this.change = change;
        this.plans = plans;
        this.settings = settings;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** @return how many colleagues were erased */
    public int forget() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clocks.now().usual());
        LocalDate left = today.minusDays(settings.keepNames().toDays());
        int erased = 0;
        for (Colleague one : directory.all()) {
            if (one.erasedAt() == null && one.to() != null && one.to().isBefore(left)) {
                change.erase(one.id(), today);
                erased++;
            }
        }
        int forgotten = plans.forget(today.minusDays(settings.keepPlans().toDays()));
        if (erased + forgotten > 0) {
            log.info("erased {} colleagues who left, forgot {} shifts and targets", erased, forgotten);
        }
        return erased;
    }
}
