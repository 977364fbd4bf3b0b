package dev.regulars.decision.vouchers;

import dev.regulars.program.Program;
import dev.regulars.program.Store;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/** Now, and which business day it is for a store: its time zone and the program's day cut-off, as for transactions. */
public final class StoreTimes {

    private final Clock clock;
    private final Supplier<Program> program;

    StoreTimes(Clock clock, Supplier<Program> program) {
        this.clock = clock;
        this.program = program;
    }

    public StoreTime at(Till till) {
        Program live = program.get();
        Store store = live.stores().get(till.storeId());
        return at(store == null ? live.settings().timeZone() : store.timeZone());
    }

    /** On the program's own clock. */
    public StoreTime here() {
        return at(program.get().settings().timeZone());
    }

    private StoreTime at(ZoneId zone) {
        // As the store keeps it, so that what is answered at first and what is read later are the same.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        LocalDateTime local = LocalDateTime.ofInstant(now, zone);
        boolean before = local.toLocalTime().isBefore(program.get().settings().dayCutOff());
        LocalDate day = local.toLocalDate();
        return new StoreTime(now, before ? day.minusDays(1) : day);
    }
}
