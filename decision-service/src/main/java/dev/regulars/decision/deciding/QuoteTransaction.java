package dev.regulars.decision.deciding;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.codechecks.CodeChecks;
import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.vouchers.VoucherCodes;
import dev.regulars.decision.web.Problem;
import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.Payable;
import dev.regulars.engine.ProgramEngine;
import dev.regulars.engine.Transaction;
import dev.regulars.program.Program;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What would be decided now, and what points could pay. Nothing is stored and nobody enrolled. */
@Service
public class QuoteTransaction {

    private final Programs programs;
    private final ProgramEngine engine;
    private final WhoseAccount whose;
    private final Originals originals;
    private final Rounds rounds;
    private final SaleVouchers vouchers;
    private final VoucherCodes codes;
    private final Clock clock;

    QuoteTransaction(
            Programs programs,
            ProgramEngine engine,
            WhoseAccount whose,
            Originals originals,
            Rounds rounds,
            SaleVouchers vouchers,
            VoucherCodes codes,
            Clock clock) {
        this.programs = programs;
        this.engine = engine;
        this.whose = whose;
        this.originals = originals;
        this.rounds = rounds;
        this.vouchers = vouchers;
        this.codes = codes;
        this.clock = clock;
    }

    public Result quote(Submission submission) {
        Transaction transaction = submission.transaction();
        Program program = programs.live();
        Optional<Problem> refusal = Refusals.of(engine.check(transaction, program, clock.instant()));
        Originals.Found original = originals.find(transaction);
        if (refusal.isPresent() || original.problem() != null) {
            return new Result.Refused(refusal.orElseGet(() -> Objects.requireNonNull(original.problem())));
        }
        WhoseAccount.Found account = whose.existing(submission, original.sale(), program);
        if (account.problem() != null) {
            return new Result.Refused(account.problem());
        }
        Account known = rounds.together(account.account());
        Round round = rounds.decide(transaction, known, original.sale(), program, vouchers::unused);
        return round.problem() != null
                ? new Result.Refused(round.problem())
                : new Result.Answered(AnswerJson.quote(round, payable(submission, round, program), codes));
    }

    private static @Nullable PayableJson payable(Submission submission, Round round, Program program) {
        MemberSnapshot member = round.context().member();
        if (member == null || submission.transaction().type() != Transaction.Type.SALE) {
            return null;
        }
        Payable most = ProgramEngine.payable(submission.transaction(), member, program, round.decision());
        boolean code = CodeChecks.asks(program.settings().redemption().codeCheck(), submission.member());
        return PayableJson.of(most, program, code);
    }
}
