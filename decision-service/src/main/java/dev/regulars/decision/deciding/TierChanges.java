package dev.regulars.decision.deciding;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Change;
import dev.regulars.decision.accounts.CommitResult;
import dev.regulars.decision.accounts.MemberState;
import dev.regulars.decision.accounts.Opened;
import dev.regulars.decision.accounts.Turns;
import dev.regulars.decision.relay.Relay;
import dev.regulars.decision.runs.MemberChange;
import dev.regulars.decision.vouchers.VoucherCodes;
import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.TierDay;
import dev.regulars.program.Program;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Lets tiers rise and fall of members who buy nothing. A change is committed as a decision of its own, by the protocol
 * of {@link Accounts} without a claim: its id names the member, so no other account can take it.
 */
final class TierChanges implements MemberChange {

    private static final int MAX_ROUNDS = 50;

    private final Accounts accounts;
    private final Relay relay;
    private final Turns turns;
    private final VoucherCodes codes;
    private final Supplier<Program> live;

    TierChanges(Accounts accounts, Relay relay, Turns turns, VoucherCodes codes, Supplier<Program> live) {
        this.accounts = accounts;
        this.relay = relay;
        this.turns = turns;
        this.codes = codes;
        this.live = live;
    }

    @Override
    public String kind() {
        return "tiers";
    }

    @Override
    public boolean apply(Account account, LocalDate day) {
        Program program = live.get();
        if (!stays(account, decide(account, program, day))) {
            return turns.inTurn(account.id(), () -> commit(account.id(), program, day));
        }
        // Since this very day: perhaps by this run, before it was stopped.
        return day.equals(account.state().standing().since())
                && accounts.read(account.id(), TierChangeTexts.id(account.id(), day))
                                .committed()
                        != null;
    }

    private static TierDay decide(Account account, Program program, LocalDate day) {
        return TierDay.of(snapshot(account, program), program, day);
    }

    private static MemberSnapshot snapshot(Account account, Program program) {
        return account.snapshot(program.settings().timeZone(), Map.of());
    }

    private static boolean stays(Account account, TierDay decided) {
        return !decided.changesTier()
                && decided.tier().standing().equals(account.state().standing());
    }

    private boolean commit(String accountId, Program program, LocalDate day) {
        for (int round = 0; round < MAX_ROUNDS; round++) {
            Opened opened = accounts.read(accountId, TierChangeTexts.id(accountId, day));
            Account account = opened.account();
            TierDay decided = decide(account, program, day);
            if (opened.committed() != null || stays(account, decided)) {
                return opened.committed() != null;
            }
            if (!decided.changesTier()) {
                if (accounts.note(account, decided.tier().standing())) {
                    return false;
                }
            } else if (commit(account, decided, program, day)) {
                relay.submit(accountId);
                return true;
            }
        }
        throw new IllegalStateException("account " + accountId + " is contended");
    }

    private boolean commit(Account account, TierDay decided, Program program, LocalDate day) {
        TierChangeTexts texts = new TierChangeTexts(snapshot(account, program), decided, program, day, codes);
        CommitResult result = accounts.commit(account, change(account, decided), texts.record(account.sequence() + 1));
        if (result == CommitResult.OUTBOX_FULL) {
            throw new IllegalStateException("the outbox of " + account.id() + " is full");
        }
        return result == CommitResult.COMMITTED;
    }

    private static Change change(Account account, TierDay decided) {
        MemberState before = account.state();
        MemberState after = new MemberState(
                before.lifetime(), before.profile(), decided.tier().standing(), before.used(), before.affinities());
        return new Change(decided.tier().after(), account.points(), Map.of(), LocalDate.MIN, after);
    }
}
