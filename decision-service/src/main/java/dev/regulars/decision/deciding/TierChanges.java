package dev.regulars.decision.deciding;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.MemberState;
import dev.regulars.decision.runs.MemberChange;
import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.TierDay;
import dev.regulars.points.PointsChange;
import dev.regulars.program.Program;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Lets tiers rise and fall of members who buy nothing. */
final class TierChanges implements MemberChange {

    static final String TYPE = "tier-change";
    private static final int MAX_ROUNDS = 50;

    private final Accounts accounts;
    private final Operations operations;
    private final Supplier<Program> live;

    TierChanges(Accounts accounts, Operations operations, Supplier<Program> live) {
        this.accounts = accounts;
        this.operations = operations;
        this.live = live;
    }

    @Override
    public String kind() {
        return "tiers";
    }

    @Override
    public boolean apply(Account account, LocalDate day) {
        if (!account.isMemberNow()) {
            return false;
        }
        Program program = live.get();
        TierDay decided = decide(account, program, day);
        for (int round = 0; round < MAX_ROUNDS && !decided.changesTier(); round++) {
            if (stays(account, decided)) {
                return isDone(account, operation(account.id(), program, day));
            }
            if (accounts.note(account, decided.tier().standing())) {
                return false;
            }
            account = accounts.find(account.id()).orElseThrow();
            decided = decide(account, program, day);
        }
        return commit(operation(account.id(), program, day));
    }

    /** Since this very day: perhaps by this run, before it was stopped. */
    private boolean isDone(Account account, Operation operation) {
        return operation.day().equals(account.state().standing().since())
                && accounts.read(account.id(), operation.id()).committed() != null;
    }

    private boolean commit(Operation operation) {
        Operations.Outcome outcome =
                operations.commit(operation, (account, program) -> effect(account, program, operation.day()));
        if (outcome.problem() != null) {
            throw new IllegalStateException("account " + operation.accountId() + ": " + outcome.problem());
        }
        return outcome.decision() != null;
    }

    private static Operation operation(String memberId, Program program, LocalDate day) {
        return Operation.on(
                memberId, TYPE, day.toString(), program.settings().days().beginning(day), day, new AskedDay(day));
    }

    private static TierDay decide(Account account, Program program, LocalDate day) {
        MemberSnapshot member = account.snapshot(program.settings().timeZone(), Map.of());
        return TierDay.of(member, program, day);
    }

    private static boolean stays(Account account, TierDay decided) {
        return decided.tier().standing().equals(account.state().standing());
    }

    /** What the day did, once more; empty when it would do nothing. */
    static Optional<Effect.Done> again(Account account, Program program, LocalDate day) {
        return effect(account, program, day) instanceof Effect.Done done ? Optional.of(done) : Optional.empty();
    }

    private static Effect effect(Account account, Program program, LocalDate day) {
        TierDay decided = decide(account, program, day);
        if (!decided.changesTier()) {
            return Effect.NONE;
        }
        MemberState before = account.state();
        MemberState after = new MemberState(
                before.lifetime(), before.profile(), decided.tier().standing(), before.used(), before.affinities());
        String said = decided.tier().before() + " becomes " + decided.tier().after() + " on " + day + ".";
        return new Effect.Done(
                new PointsChange(account.points(), List.of()),
                decided.tier(),
                after,
                Map.of(),
                decided.vouchers(),
                List.of(said));
    }
}
