package dev.regulars.decision.deciding;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.accounts.MemberKey;
import dev.regulars.decision.accounts.Posting;
import dev.regulars.decision.accounts.VoucherIssue;
import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.vouchers.VoucherCodes;
import dev.regulars.engine.Decision;
import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.ProgramEngine;
import dev.regulars.engine.Transaction;
import dev.regulars.program.Program;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides what was decided before once more, from the request, the snapshot and the program version that are stored
 * with it. Nothing is stored. Of a decision that nobody touched the same texts come out.
 */
@Component
public class DecideAgain {

    private static final Set<String> TRADES = Set.of(
            "sale",
            "return",
            "void",
            Transaction.Type.EVENT.word(),
            Transaction.Type.EVENT_REVERSAL.word(),
            DecideClaim.CLAIM,
            DecideClaim.type(Transaction.Type.RETURN));

    private final Accounts accounts;
    private final Programs programs;
    private final ProgramEngine engine;
    private final Originals originals;
    private final ReturnsBefore returns;
    private final OperationsAgain operations;
    private final Snapshots snapshots;
    private final VoucherCodes codes;

    DecideAgain(
            Accounts accounts,
            Programs programs,
            ProgramEngine engine,
            Originals originals,
            ReturnsBefore returns,
            OperationsAgain operations,
            Snapshots snapshots,
            VoucherCodes codes) {
        this.accounts = accounts;
        this.programs = programs;
        this.engine = engine;
        this.originals = originals;
        this.returns = returns;
        this.operations = operations;
        this.snapshots = snapshots;
        this.codes = codes;
    }

    /** Empty for what people did and no rule decided, as an adjustment. */
    public Optional<TextsAgain> again(DecisionRecord record) {
        Program program = programs.version(record.programVersion());
        MemberKey key = accounts.find(record.accountId()).map(Account::key).orElse(MemberKey.NONE);
        String kept = record.snapshot();
        MemberSnapshot member = kept == null ? null : snapshots.read(kept, key);
        return TRADES.contains(record.type())
                ? Optional.of(trade(record, member, program))
                : operations.again(record, member, program);
    }

    private TextsAgain trade(DecisionRecord record, @Nullable MemberSnapshot member, Program program) {
        Transaction transaction = dev.regulars.decision.deciding.Texts.transaction(record.request());
        DecisionContext context = new DecisionContext(
                transaction, program.settings().currency(), record.accountId(), member, record.originalId());
        Round round = record.originalId() == null
                ? Round.of(context, engine.evaluate(transaction, member, program), Map.of())
                : reversal(record, context, program);
        Decision decision = round.decision();
        List<VoucherIssue> vouchers = decision.vouchers().stream()
                .map(grant -> Bookkeeping.issue(codes, transaction.decisionId(), context.currency(), grant))
                .toList();
        List<Posting> postings = Posting.of(decision.points().movements());
        return TextsAgain.of(
                AnswerJson.write(round, record.sequence(), codes),
                EventJson.data(round, record.sequence(), postings, vouchers));
    }

    private Round reversal(DecisionRecord record, DecisionContext context, Program program) {
        DecisionRecord sale =
                accounts.decision(String.valueOf(record.originalId())).orElseThrow();
        List<VoucherIssue> unused = sale.vouchers().stream()
                .filter(voucher -> record.cancelled().contains(voucher.voucherId()))
                .toList();
        return Rounds.reversal(
                engine, context, originals.having(sale, returns.of(record)), sale.vouchers(), unused, program);
    }
}
