package dev.regulars.decision.deciding;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Change;
import dev.regulars.decision.accounts.Commit;
import dev.regulars.decision.accounts.CommitResult;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.accounts.Opened;
import dev.regulars.decision.accounts.Turns;
import dev.regulars.decision.relay.Relay;
import dev.regulars.decision.vouchers.VoucherCodes;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import dev.regulars.engine.TierResult;
import dev.regulars.program.Program;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Commits an {@link Operation} once, by the protocol of {@link Accounts} but for the claim, which it does not need.
 * Repeating it with the same content gives the same decision.
 */
public final class Operations {

    private static final int MAX_ROUNDS = 50;

    private final Accounts accounts;
    private final Relay relay;
    private final Turns turns;
    private final VoucherCodes codes;
    private final Snapshots snapshots;
    private final Supplier<Program> live;

    Operations(
            Accounts accounts,
            Relay relay,
            Turns turns,
            VoucherCodes codes,
            Snapshots snapshots,
            Supplier<Program> live) {
        this.accounts = accounts;
        this.relay = relay;
        this.turns = turns;
        this.codes = codes;
        this.snapshots = snapshots;
        this.live = live;
    }

    /** At most one of both; neither when there was nothing to do. */
    public record Outcome(
            @Nullable DecisionRecord decision, @Nullable Problem problem) {

        public static Outcome refused(ProblemCode code) {
            return new Outcome(null, Problem.of(code, null));
        }
    }

    /** @param deciding called on every version of the account that it is tried on */
    public Outcome commit(Operation operation, BiFunction<Account, Program, Effect> deciding) {
        return turns.inTurn(operation.accountId(), () -> inTurn(operation, deciding));
    }

    private Outcome inTurn(Operation operation, BiFunction<Account, Program, Effect> deciding) {
        Program program = live.get();
        for (int round = 0; round < MAX_ROUNDS; round++) {
            Opened opened = accounts.read(operation.accountId(), operation.id());
            DecisionRecord known = opened.committed();
            if (known != null) {
                relay.submit(operation.accountId());
                return known.fingerprint().equals(OperationTexts.fingerprint(operation))
                        ? new Outcome(known, null)
                        : Outcome.refused(ProblemCode.ID_REUSED);
            }
            if (opened.account().mergedInto() != null) {
                return Outcome.refused(ProblemCode.MEMBER_NOT_FOUND);
            }
            Effect effect = deciding.apply(opened.account(), program);
            if (effect instanceof Effect.Refused refused) {
                return new Outcome(null, refused.problem());
            }
            if (!(effect instanceof Effect.Done done)) {
                return new Outcome(null, null);
            }
            DecisionRecord record = write(operation, opened.account(), done, program);
            CommitResult result = accounts.commit(opened.account(), change(opened.account(), done), record);
            if (result == CommitResult.OUTBOX_FULL) {
                return Outcome.refused(ProblemCode.STORE_UNAVAILABLE);
            }
            if (result == CommitResult.COMMITTED) {
                relay.submit(operation.accountId());
                return new Outcome(record, null);
            }
        }
        return Outcome.refused(ProblemCode.CONTENDED);
    }

    /**
     * Commits operations on accounts as they were read, of which each is another. Whoever calls knows that none was
     * committed by then: nothing was on the account, or it was looked for after the account was read.
     *
     * @param deciding gives an effect, or nothing where it may not be done
     * @return whether all are committed; else any of them may be, and {@link #commit} finds which
     */
    public boolean commitNew(
            Map<Operation, Account> operations, BiFunction<Operation, Account, Optional<Effect.Done>> deciding) {
        Program program = live.get();
        List<Commit> commits = new ArrayList<>();
        for (Map.Entry<Operation, Account> one : operations.entrySet()) {
            Account account = one.getValue();
            Optional<Effect.Done> done = deciding.apply(one.getKey(), account);
            if (!account.isMemberNow() || done.isEmpty()) {
                return false;
            }
            commits.add(new Commit(
                    account, change(account, done.get()), write(one.getKey(), account, done.get(), program)));
        }
        boolean committed = accounts.commitAll(commits);
        commits.forEach(commit -> relay.submit(commit.before().id()));
        return committed;
    }

    private DecisionRecord write(Operation operation, Account account, Effect.Done done, Program program) {
        String snapshot = account.member()
                ? snapshots.write(account.snapshot(program.settings().timeZone(), Map.of()), account.key())
                : null;
        return new OperationTexts(account, snapshot, operation, done, program, codes).record();
    }

    private static Change change(Account account, Effect.Done done) {
        TierResult tier = done.tier();
        return new Change(
                tier == null ? account.tier() : tier.after(),
                done.points().after(),
                done.days(),
                LocalDate.MIN,
                done.state(),
                done.mergedInto());
    }
}
