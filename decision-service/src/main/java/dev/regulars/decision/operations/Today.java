package dev.regulars.decision.operations;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.deciding.Operation;
import dev.regulars.points.PointsBook;
import dev.regulars.program.Program;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;

/** Operations of now, on the program's business day. */
final class Today {

    private final Supplier<Program> live;
    private final Clock clock;

    Today(Supplier<Program> live, Clock clock) {
        this.live = live;
        this.clock = clock;
    }

    Operation operation(String type, String accountId, String key, Object asked) {
        Instant now = clock.instant();
        return Operation.on(
                accountId, type, key, now, live.get().settings().days().at(now), asked);
    }

    Program program() {
        return live.get();
    }

    int claimDays() {
        return live.get().settings().claimDays();
    }

    /** The account's points, with what time has done to them. */
    static PointsBook book(Account account, Program program, Operation operation) {
        return new PointsBook(
                account.points(),
                program.settings().points(),
                program.settings().days(),
                operation.at(),
                false);
    }
}
