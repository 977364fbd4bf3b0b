package dev.regulars.decision.accounts;

import java.time.LocalDate;

/**
 * A voucher that a decision hands out.
 *
 * @param voucherId keyed hash of its code; the code itself is nowhere at rest
 * @param value decimal in the program's currency
 * @param points that became it
 */
public record VoucherIssue(String voucherId, String rewardId, String value, LocalDate expiresOn, long points) {}
