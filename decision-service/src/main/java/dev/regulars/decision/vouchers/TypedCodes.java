package dev.regulars.decision.vouchers;

import java.util.Optional;
import java.util.function.Function;

/** Codes as they are typed or scanned at a till: told apart into mistyped, unknown and right, and not for guessing. */
public final class TypedCodes {

    private final VoucherCodes codes;
    private final WrongCodes wrong;

    TypedCodes(VoucherCodes codes, WrongCodes wrong) {
        this.codes = codes;
        this.wrong = wrong;
    }

    /** @param use what to do with the voucher of that id */
    public Outcome use(Till till, String typed, Function<String, Outcome> use) {
        if (wrong.isExhausted(till)) {
            return new Outcome.Refused(Refusal.TOO_MANY_WRONG_CODES);
        }
        Optional<String> id = codes.idOfTyped(typed);
        Outcome outcome = id.map(use).orElseGet(() -> ofAnotherSystem(typed, use));
        if (outcome instanceof Outcome.Refused refused
                && (refused.why() == Refusal.VOUCHER_CODE_MISTYPED || refused.why() == Refusal.VOUCHER_NOT_FOUND)) {
            wrong.count(till);
        }
        return outcome;
    }

    /** Only who is asked for can tell a code that was imported from one that is mistyped. */
    private Outcome ofAnotherSystem(String typed, Function<String, Outcome> use) {
        Outcome outcome = use.apply(codes.idOfForeign(typed));
        return outcome instanceof Outcome.Refused refused && refused.why() == Refusal.VOUCHER_NOT_FOUND
                ? new Outcome.Refused(Refusal.VOUCHER_CODE_MISTYPED)
                : outcome;
    }
}
