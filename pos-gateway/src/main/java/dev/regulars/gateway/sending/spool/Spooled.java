package dev.regulars.gateway.sending.spool;

import dev.regulars.gateway.transaction.PosTransaction;
import org.jspecify.annotations.Nullable;

/**
 * A transaction as the spool keeps it.
 *
 * @param trace {@code traceparent} of the request that brought it; null when there was none
 */
record Spooled(PosTransaction transaction, @Nullable String trace) {}
