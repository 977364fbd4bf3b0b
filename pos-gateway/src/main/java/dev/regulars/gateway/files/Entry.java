package dev.regulars.gateway.files;

import dev.regulars.gateway.transaction.PosTransaction;
import dev.regulars.gateway.transaction.Refusal;
import org.jspecify.annotations.Nullable;

/** What was read of a file for one transaction. */
public sealed interface Entry {
    record Ready(PosTransaction transaction) implements Entry {}

    /** @param transactionId null when none could be read */
    record Refused(@Nullable String transactionId, Refusal refusal) implements Entry {}

    /** Rightly in the file, and nothing that loyalty is decided for. */
    record Skipped(@Nullable String transactionId, SkipReason reason) implements Entry {}
}
