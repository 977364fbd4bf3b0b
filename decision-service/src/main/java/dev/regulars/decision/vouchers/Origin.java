package dev.regulars.decision.vouchers;

import org.jspecify.annotations.Nullable;

/**
 * Where a voucher comes from: a decision, or a batch.
 *
 * @param accountId whose decision it was: a member's, or a till's
 * @param withdrawn the whole batch is cancelled
 */
public record Origin(
        @Nullable String accountId,
        @Nullable String decisionId,
        @Nullable String batchId,
        boolean withdrawn) {

    private static final String TILL = "till:";

    /** Null when anybody may have it. */
    public @Nullable String memberId() {
        return accountId == null || accountId.startsWith(TILL) ? null : accountId;
    }
}
