package dev.regulars.decision.vouchers;

/** What came of it: the voucher as it is now, or why nothing was done. */
public sealed interface Outcome {

    record Done(Voucher voucher) implements Outcome {}

    record Refused(Refusal why) implements Outcome {}
}
