package dev.regulars.decision.vouchers;

import dev.regulars.decision.accounts.KeyedHash;
import java.util.Locale;
import java.util.Optional;

/**
 * Codes follow from the decision that issued them, so that a decision can be stored with the voucher's id alone and
 * still be answered again with the same code. Of 60 bits, a code cannot be guessed.
 */
public final class VoucherCodes {

    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    private final KeyedHash hash;

    public VoucherCodes(KeyedHash hash) {
        this.hash = hash;
    }

    /**
     * As shown, {@code XXXX-XXXX-XXXX-C}.
     *
     * @param number of the voucher in its decision
     */
    public String code(String decisionId, int number) {
        String body = CheckedBase32.encode(hash.bytes("voucher", decisionId + "|" + number), LENGTH);
        return (body + CheckedBase32.check(body)).replaceAll("(.{" + GROUP + "})", "$1-");
    }

    /** No decision's id begins like this, so a batch never has the codes of a decision. */
    String ofBatch(String batchId, int number) {
        return code("batch|" + batchId, number);
    }

    /** The id under which a voucher is stored. */
    public String id(String code) {
        return hash.hex("voucher-id", CheckedBase32.tidy(code));
    }

    /** The id of a code as typed at a till; empty when it cannot be right. */
    public Optional<String> idOfTyped(String typed) {
        String code = CheckedBase32.tidy(typed);
        return code.length() == LENGTH + 1 && CheckedBase32.isRight(code) ? Optional.of(id(code)) : Optional.empty();
    }

    /** The id of a code that another system made, as it may be typed: in any case, nothing left out. */
    public String idOfForeign(String code) {
        return hash.hex("foreign-voucher-id", code.strip().toUpperCase(Locale.ROOT));
    }
}
