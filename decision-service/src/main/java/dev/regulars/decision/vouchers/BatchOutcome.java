package dev.regulars.decision.vouchers;

/** What came of asking for a batch. */
public sealed interface BatchOutcome {

    record Done(Batch batch) implements BatchOutcome {}

    record Refused(Refusal why) implements BatchOutcome {}
}
