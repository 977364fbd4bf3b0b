package dev.regulars.gateway.replay;

/** What becomes of an invoice. */
sealed interface Mapped {

    /** `adjustedPrices`: how many prices had more decimals than the currency. */
    record Sendable(PosTransaction transaction, int adjustedPrices) implements Mapped {}

    record Skipped(SkipReason reason) implements Mapped {}
}
