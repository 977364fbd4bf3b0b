package dev.regulars.gateway.asking;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Transactions that a till was told are queued, and that were refused when they were decided. */
public interface RefusedLater {
    /**
     * @param code of the decision service
     * @param storeId null when the letter does not say
     */
    record Letter(String code, String reason, @Nullable String storeId) {}

    Optional<Letter> of(String decisionId);
}
