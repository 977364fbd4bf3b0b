package dev.regulars.decision.deciding;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.BudgetUse;
import dev.regulars.decision.accounts.Claim;
import dev.regulars.decision.accounts.CommitResult;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.accounts.Opened;
import dev.regulars.decision.accounts.Turns;
import dev.regulars.decision.budgets.CampaignBudgets;
import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.relay.Relay;
import dev.regulars.decision.vouchers.VoucherCodes;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import dev.regulars.engine.ProgramEngine;
import dev.regulars.engine.Transaction;
import dev.regulars.program.Program;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Decides a transaction and commits it, once. Read together with {@link Accounts}, whose comment tells why a crash, a
 * repetition or a
 * race at any line of this class neither loses nor doubles a point.
 */
@Service
public class DecideTransaction {

    /**
     * A member's account is contended only when tills use it at the same moment; each round one of them gets through.
     */
    private static final int MAX_ROUNDS = 50;

    private final Accounts accounts;
    private final Relay relay;
    private final Programs programs;
    private final ProgramEngine engine;
    private final WhoseAccount whose;
    private final Originals originals;
    private final Bookkeeping books;
    private final CampaignBudgets budgets;
    private final Turns turns;
    private final VoucherCodes codes;
    private final SaleVouchers vouchers;
    private final PointsPayment payment;
    private final Rounds rounds;
    private final EarlyReturns early;
    private final Clock clock;

    DecideTransaction(
            Accounts accounts,
            Relay relay,
            Programs programs,
            ProgramEngine engine,
            WhoseAccount whose,
            Originals originals,
            Bookkeeping books,
            CampaignBudgets budgets,
            Turns turns,
            VoucherCodes codes,
            SaleVouchers vouchers,
            EarlyReturns early,
            PointsPayment payment,
            Rounds rounds,
            Clock clock) {
        this.accounts = accounts;
        this.relay = relay;
        this.programs = programs;
        this.engine = engine;
        this.whose = whose;
        this.originals = originals;
        this.books = books;
        this.budgets = budgets;
        this.turns = turns;
        this.codes = codes;
        this.vouchers = vouchers;
        this.early = early;
        this.payment = payment;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** A repeated submission gets the stored answer; the same id with other content is refused. */
    public Result commit(Submission submission) {
        return commit(submission, Texts.request(submission.transaction(), whose.key(submission.member())));
    }

    Result commit(Submission submission, Texts.Request request) {
        Transaction transaction = submission.transaction();
        Optional<DecisionRecord> known = accounts.decision(transaction.decisionId());
        if (known.isPresent()) {
            return known(known.get(), request);
        }
        Program program = programs.live();
        Optional<Problem> refusal = Refusals.of(engine.check(transaction, program, clock.instant()));
        if (refusal.isPresent()) {
            return new Result.Refused(refusal.get());
        }
        Originals.Found original = originals.find(transaction);
        if (original.problem() != null) {
            return original.problem().code() == ProblemCode.ORIGINAL_NOT_FOUND
                    ? keep(submission, request, program, original.problem())
                    : new Result.Refused(original.problem());
        }
        Optional<Problem> tooMuch = original.sale() == null
                ? Optional.empty()
                : Refusals.of(engine.check(transaction, originals.asItIsNow(original.sale())));
        if (tooMuch.isPresent()) {
            // Before the claim, so that the corrected return may come under the same id.
            return unlessCommitted(transaction, request, tooMuch.get());
        }
        WhoseAccount.Place place = whose.opened(submission, original.sale(), program);
        if (place.problem() != null) {
            return new Result.Refused(place.problem());
        }
        return payment.inTurn(
                transaction,
                place.accountId(),
                () -> payAndCommit(submission, request, place.accountId(), original.sale(), program));
    }

    private Result payAndCommit(
            Submission submission,
            Texts.Request request,
            String place,
            @Nullable DecisionRecord sale,
            Program program) {
        Transaction transaction = submission.transaction();
        Optional<Problem> unpayable = payment.problem(submission, place, program);
        if (unpayable.isPresent()) {
            // Before the claim, so that the till may send the sale with other tenders under the same id.
            return unlessCommitted(transaction, request, unpayable.get());
        }
        if (sale != null) {
            rounds.bringBack(place, sale);
        }
        Claim claim = accounts.claim(transaction.decisionId(), request.fingerprint(), place);
        if (claim instanceof Claim.Reused) {
            return refused(ProblemCode.ID_REUSED);
        }
        if (claim instanceof Claim.Decided decided) {
            return answer(decided.decision());
        }
        String accountId = claim instanceof Claim.Repeated repeated ? repeated.accountId() : place;
        return commitTo(submission, request, accountId, sale, program);
    }

    private Result keep(Submission submission, Texts.Request request, Program program, Problem problem) {
        int days = program.settings().returns().waitDays();
        if (days == 0) {
            return new Result.Refused(problem);
        }
        Transaction transaction = submission.transaction();
        String saleId = transaction.source() + ":" + transaction.originalTransactionId();
        EarlyReturn kept = new EarlyReturn(
                transaction.decisionId(),
                saleId,
                request.text(),
                request.fingerprint(),
                whose.known(submission.member()),
                clock.instant().plus(Duration.ofDays(days)));
        return early.keep(kept)
                .<Result>map(Result.Refused::new)
                .orElseGet(() -> new Result.Kept(kept.id(), transaction.transactionId()));
    }

    /** Whatever the account is of: it was found before. */
    Result commitTo(
            Submission submission,
            Texts.Request request,
            String accountId,
            @Nullable DecisionRecord original,
            Program program) {
        return turns.inTurn(accountId, () -> commit(submission, request, accountId, original, program));
    }

    private Result commit(
            Submission submission,
            Texts.Request request,
            String accountId,
            @Nullable DecisionRecord original,
            Program program) {
        Transaction transaction = submission.transaction();
        for (int round = 0; round < MAX_ROUNDS; round++) {
            Opened opened = accounts.read(accountId, transaction.decisionId());
            if (opened.committed() != null) {
                relay.submit(accountId);
                return answer(opened.committed());
            }
            Account account = opened.account();
            if (account.key().erased() && submission.member() != null && original == null) {
                accounts.abandon(transaction.decisionId(), accountId);
                whose.forget(submission.member(), accountId);
                return refused(ProblemCode.CONTENDED);
            }
            if (account.mergedInto() != null) {
                accounts.abandon(transaction.decisionId(), accountId);
                whose.move(submission.member(), accountId);
                return refused(ProblemCode.CONTENDED);
            }
            Round decided = rounds.decide(
                    transaction, account, original, program, sale -> vouchers.held(sale, transaction.decisionId()));
            if (decided.problem() != null) {
                return unlessCommitted(transaction, request, decided.problem());
            }
            Optional<List<BudgetUse>> taken = budgets.take(
                    transaction.decisionId(),
                    accountId,
                    program,
                    decided.decision().uses());
            if (taken.isEmpty()) {
                continue;
            }
            DecisionRecord record = books.record(decided, account, request, taken.get());
            CommitResult result = accounts.commit(
                    account, books.change(account, decided.decision(), program, decided.affinities()), record);
            if (result == CommitResult.COMMITTED) {
                budgets.settle(taken.get());
                relay.submit(accountId);
                return answer(record);
            }
            budgets.release(taken.get());
            if (result == CommitResult.OUTBOX_FULL) {
                return refused(ProblemCode.STORE_UNAVAILABLE);
            }
        }
        return refused(ProblemCode.CONTENDED);
    }

    private Result known(DecisionRecord decision, Texts.Request request) {
        return decision.fingerprint().equals(request.fingerprint()) ? answer(decision) : refused(ProblemCode.ID_REUSED);
    }

    /**
     * What is back of a sale is read after what is committed. So the return that left nothing to take back may be this
     * very one, sent twice: its till must not be told that it was refused. Likewise the sale that spent the last
     * points.
     */
    private Result unlessCommitted(Transaction transaction, Texts.Request request, Problem problem) {
        return accounts.decision(transaction.decisionId())
                .map(decision -> known(decision, request))
                .orElseGet(() -> new Result.Refused(problem));
    }

    private Result answer(DecisionRecord decision) {
        return new Result.Answered(Answer.of(decision, codes));
    }

    private static Result refused(ProblemCode code) {
        return new Result.Refused(Problem.of(code, null));
    }
}
