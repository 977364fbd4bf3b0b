package dev.regulars.gateway.sending.spool;

import org.jspecify.annotations.Nullable;

/** The file cannot be trusted. The message says why, and repeats nothing of what it holds. */
final class DamagedSpool extends RuntimeException {
    DamagedSpool(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
