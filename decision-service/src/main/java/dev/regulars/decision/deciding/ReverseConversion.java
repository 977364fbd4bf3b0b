package dev.regulars.decision.deciding;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.accounts.VoucherIssue;
import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.relay.Relay;
import dev.regulars.decision.stock.RewardStock;
import dev.regulars.decision.vouchers.VoucherCodes;
import dev.regulars.decision.vouchers.Vouchers;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import dev.regulars.points.Movement;
import dev.regulars.points.Movement.Kind;
import dev.regulars.points.PointsBook;
import dev.regulars.program.Program;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** Takes a conversion back of which no voucher was used: points go back into their lots, rewards into stock. */
@Service
public class ReverseConversion {

    static final String TYPE = "conversion-reversal";
    /** A repetition completes what a crash left; after this time the stock has forgotten which it knows. */
    private static final Duration COMPLETED = Duration.ofHours(1);

    private final Accounts accounts;
    private final Operations operations;
    private final Relay relay;
    private final Vouchers vouchers;
    private final RewardStock stock;
    private final Programs programs;
    private final VoucherCodes codes;
    private final Clock clock;

    ReverseConversion(
            Accounts accounts,
            Operations operations,
            Relay relay,
            Vouchers vouchers,
            RewardStock stock,
            Programs programs,
            VoucherCodes codes,
            Clock clock) {
        this.accounts = accounts;
        this.operations = operations;
        this.relay = relay;
        this.vouchers = vouchers;
        this.stock = stock;
        this.programs = programs;
        this.codes = codes;
        this.clock = clock;
    }

    public Result reverse(String memberId, String conversion) {
        if (accounts.find(memberId).filter(Account::member).isEmpty()) {
            return new Result.Refused(Problem.of(ProblemCode.MEMBER_NOT_FOUND, null));
        }
        relay.flush(memberId);
        DecisionRecord converted = accounts.decision("~" + ConvertPoints.TYPE + ":" + memberId + "." + conversion)
                .orElse(null);
        if (converted == null) {
            return new Result.Refused(Problem.of(ProblemCode.DECISION_NOT_FOUND, null));
        }
        Instant now = clock.instant();
        Operation operation = Operation.on(
                        memberId,
                        TYPE,
                        conversion,
                        now,
                        programs.live().settings().days().at(now),
                        new AskedReversal(conversion))
                .about(converted.id());
        Operations.Outcome outcome =
                operations.commit(operation, (account, program) -> effect(account, program, operation, converted));
        DecisionRecord reversal = outcome.decision();
        if (reversal == null) {
            return new Result.Refused(Objects.requireNonNull(outcome.problem()));
        }
        if (reversal.occurredAt().plus(COMPLETED).isAfter(now)) {
            List<VoucherIssue> back = converted.vouchers();
            stock.giveBack(new RewardStock.Part(back.get(0).rewardId(), memberId, operation.id(), back.size()));
        }
        return new Result.Answered(Answer.of(reversal, codes));
    }

    private Effect effect(Account account, Program program, Operation operation, DecisionRecord converted) {
        for (VoucherIssue voucher : converted.vouchers()) {
            if (voucher.expiresOn().isBefore(operation.day())) {
                return Effect.refused(ProblemCode.VOUCHER_EXPIRED, "ended on " + voucher.expiresOn());
            }
            if (!vouchers.isUnused(voucher.voucherId())) {
                return Effect.refused(ProblemCode.VOUCHER_REDEEMED, "a voucher is redeemed or cancelled");
            }
        }
        for (VoucherIssue voucher : converted.vouchers()) {
            if (!vouchers.holdForReturn(voucher.voucherId(), operation.id())) {
                return Effect.refused(ProblemCode.VOUCHER_REDEEMED, "a voucher was used in this moment");
            }
        }
        List<Movement> spent = converted.movements().stream()
                .filter(movement -> movement.kind() == Kind.CONVERTED)
                .toList();
        long points = spent.stream().mapToLong(Movement::points).sum();
        PointsBook book = new PointsBook(
                account.points(),
                program.settings().points(),
                program.settings().days(),
                operation.at(),
                false);
        book.giveBack(spent, 0, points);
        return new Effect.Done(
                book.result(),
                null,
                account.state(),
                Map.of(),
                List.of(),
                List.of(points + " points come back."),
                List.of(),
                null,
                new Effect.Undone(
                        converted.id(),
                        converted.vouchers().stream()
                                .map(VoucherIssue::voucherId)
                                .toList()));
    }
}
