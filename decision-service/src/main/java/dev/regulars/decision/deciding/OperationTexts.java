package dev.regulars.decision.deciding;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.accounts.Posting;
import dev.regulars.decision.accounts.VoucherIssue;
import dev.regulars.decision.vouchers.VoucherCodes;
import dev.regulars.decision.web.Json;
import dev.regulars.engine.Explanation;
import dev.regulars.engine.TierResult;
import dev.regulars.money.CurrencyUnit;
import dev.regulars.program.Program;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision without a purchase, written down as those of purchases are.
 *
 * @param snapshot of the member, as it is stored; null for a till's account
 */
record OperationTexts(
        Account account,
        @Nullable String snapshot,
        Operation operation,
        Effect.Done effect,
        Program program,
        VoucherCodes codes) {

    /** With the snapshot and the program version, all that the answer follows from. */
    private record Request(String type, String at, String day, Object asked) {}

    static String fingerprint(Operation operation) {
        return Texts.fingerprint(operation.id() + Json.write(operation.asked()));
    }

    private List<VoucherIssue> issued() {
        return effect.vouchers().stream()
                .map(grant -> Bookkeeping.issue(codes, operation.id(), currency(), grant))
                .toList();
    }

    TextsAgain again() {
        return TextsAgain.of(answer(), event(Posting.of(effect.points().movements()), issued()));
    }

    DecisionRecord record() {
        List<VoucherIssue> issued = issued();
        List<Posting> postings = Posting.of(effect.points().movements());
        return new DecisionRecord(
                operation.id(),
                fingerprint(operation),
                account.id(),
                sequence(),
                operation.originalId(),
                operation.type(),
                operation.at(),
                operation.day(),
                program.version(),
                Json.write(new Request(
                        operation.type(),
                        operation.at().toString(),
                        operation.day().toString(),
                        operation.asked())),
                snapshot,
                answer(),
                EventJson.of(event(postings, issued)),
                effect.points().movements(),
                postings,
                issued,
                cancelled(),
                Map.of(),
                List.of(),
                effect.messages(),
                null);
    }

    private boolean undone() {
        return effect.undone() != null;
    }

    private List<String> cancelled() {
        return effect.undone() == null ? List.of() : effect.undone().vouchers();
    }

    private long sequence() {
        return Math.addExact(account.sequence(), 1);
    }

    private CurrencyUnit currency() {
        return program.settings().currency();
    }

    private @Nullable String memberId() {
        return account.member() ? account.id() : null;
    }

    private @Nullable String tierNow() {
        return account.member() ? account.tier() : null;
    }

    private String answer() {
        TierResult tier = effect.tier();
        return Json.write(new AnswerJson(
                operation.id(),
                operation.transactionId(),
                operation.type(),
                memberId(),
                sequence(),
                operation.originalId(),
                program.version(),
                operation.at().toString(),
                operation.day().toString(),
                currency().code(),
                currency().format(0),
                currency().format(0),
                Points.of(effect.points()),
                null,
                List.of(),
                List.of(),
                List.of(),
                tier == null ? null : AnswerJson.tier(tier, currency()),
                effect.vouchers().stream()
                        .map(voucher -> AnswerJson.reward(voucher, operation.id(), currency(), codes))
                        .toList(),
                undone() ? cancelled() : null,
                List.of(),
                new Explanation(effect.said(), List.of(), List.of(), List.of())));
    }

    private EventJson.Data event(List<Posting> postings, List<VoucherIssue> issued) {
        TierResult tier = effect.tier();
        return new EventJson.Data(
                operation.id(),
                account.id(),
                sequence(),
                memberId(),
                account.member() ? sequence() == 1 : null,
                operation.type(),
                operation.originalId(),
                operation.at().toString(),
                operation.day().toString(),
                null,
                null,
                null,
                currency().code(),
                currency().format(0),
                currency().format(0),
                0,
                Points.redeemed(effect.points()),
                List.of(),
                tier == null ? tierNow() : tier.before(),
                tier == null ? tierNow() : tier.after(),
                postings,
                EventVoucher.of(issued, effect.vouchers()),
                undone() ? cancelled() : null,
                program.version(),
                EventDetail.of(effect.points().movements()));
    }
}
