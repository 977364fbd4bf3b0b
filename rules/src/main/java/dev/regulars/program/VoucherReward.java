package dev.regulars.program;

/**
 * A row of {@code rewards.csv}: when a member's available points reach {@code threshold}, {@code points} of them
 * become a voucher.
 *
 * @param value minor units
 * @param validDays from the business day of the transaction, inclusive
 */
public record VoucherReward(String id, String name, long threshold, long points, long value, int validDays) {}
