package dev.regulars.decision.vouchers;

import java.time.Instant;

/**
 * @param transactionId {@code source:transactionId} of the transaction that used the voucher
 * @param undone the transaction was taken back, and the voucher with it
 */
public record Redemption(String transactionId, String storeId, Instant at, boolean undone) {

    Redemption undo() {
        return new Redemption(transactionId, storeId, at, true);
    }
}
