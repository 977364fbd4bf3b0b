package dev.regulars.decision.deciding;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.stock.RewardStock;
import dev.regulars.decision.vouchers.VoucherCodes;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import dev.regulars.engine.CatalogueReward;
import dev.regulars.engine.VoucherGrant;
import dev.regulars.points.PointsBook;
import dev.regulars.program.Program;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** A member's points become what the member chose of the catalogue, once for each id. */
@Service
public class ConvertPoints {

    static final String TYPE = "conversion";

    private final Accounts accounts;
    private final Operations operations;
    private final RewardStock stock;
    private final Programs programs;
    private final VoucherCodes codes;
    private final Clock clock;

    ConvertPoints(
            Accounts accounts,
            Operations operations,
            RewardStock stock,
            Programs programs,
            VoucherCodes codes,
            Clock clock) {
        this.accounts = accounts;
        this.operations = operations;
        this.stock = stock;
        this.programs = programs;
        this.codes = codes;
        this.clock = clock;
    }

    public Result convert(String memberId, Conversion wanted) {
        Program live = programs.live();
        if (accounts.find(memberId).filter(Account::member).isEmpty()) {
            return new Result.Refused(Problem.of(ProblemCode.MEMBER_NOT_FOUND, null));
        }
        Instant now = clock.instant();
        Operation operation = Operation.on(
                memberId,
                TYPE,
                wanted.id(),
                now,
                live.settings().days().at(now),
                new AskedReward(wanted.reward(), wanted.quantity()));
        Operations.Outcome outcome =
                operations.commit(operation, (account, program) -> effect(account, program, operation, wanted));
        boolean limited = CatalogueReward.find(live, wanted.reward())
                .map(CatalogueReward::stock)
                .isPresent();
        if (limited && outcome.decision() != null) {
            stock.settle(part(operation, wanted));
        } else if (limited) {
            stock.release(part(operation, wanted));
        }
        return outcome.decision() == null
                ? new Result.Refused(Objects.requireNonNull(outcome.problem()))
                : new Result.Answered(Answer.of(outcome.decision(), codes));
    }

    private static RewardStock.Part part(Operation operation, Conversion wanted) {
        return new RewardStock.Part(wanted.reward(), operation.accountId(), operation.id(), wanted.quantity());
    }

    private Effect effect(Account account, Program program, Operation operation, Conversion wanted) {
        if (account.key().erased()) {
            return Effect.refused(ProblemCode.MEMBER_NOT_FOUND, "the member is erased");
        }
        CatalogueReward reward = CatalogueReward.find(program, wanted.reward()).orElse(null);
        if (reward == null) {
            return Effect.refused(ProblemCode.REWARD_NOT_FOUND, "no row issued by catalogue has this id");
        }
        if (!reward.isFor(account.tier())) {
            return Effect.refused(
                    ProblemCode.REWARD_NOT_FOR_TIER, "is for " + reward.reward().tier() + " and higher");
        }
        PointsBook book = book(account, program, operation);
        if (!reward.pay(book, wanted.quantity())) {
            String needed = "costs " + reward.cost(wanted.quantity()) + "; ";
            return Effect.refused(
                    ProblemCode.INSUFFICIENT_POINTS, needed + Math.max(0, book.available()) + " are available");
        }
        Long limit = reward.stock();
        if (limit != null && !stock.hold(part(operation, wanted), limit)) {
            return Effect.refused(ProblemCode.REWARD_OUT_OF_STOCK, "has fewer left than " + wanted.quantity());
        }
        return done(account, book, reward, wanted.quantity(), operation);
    }

    private static PointsBook book(Account account, Program program, Operation operation) {
        return new PointsBook(
                account.points(),
                program.settings().points(),
                program.settings().days(),
                operation.at(),
                false);
    }

    private static Effect.Done done(
            Account account, PointsBook paid, CatalogueReward reward, int quantity, Operation operation) {
        List<VoucherGrant> vouchers = reward.vouchers(quantity, operation.day());
        String said =
                reward.cost(quantity) + " points become " + reward.reward().name() + ".";
        return new Effect.Done(paid.result(), null, account.state(), Map.of(), vouchers, List.of(said));
    }

    /** What it did, once more; empty when it would not be done. */
    static Optional<Effect.Done> again(Account account, Program program, Operation operation, AskedReward asked) {
        PointsBook book = book(account, program, operation);
        return CatalogueReward.find(program, asked.reward())
                .filter(reward -> reward.pay(book, asked.quantity()))
                .map(reward -> done(account, book, reward, asked.quantity(), operation));
    }
}
