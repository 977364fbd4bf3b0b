package dev.regulars.engine;

import java.math.BigDecimal;

/**
 * A condition that does not hold.
 *
 * @param missing how much spend or quantity is missing, when that is all that failed
 */
record Failed(String reason, Kind kind, BigDecimal missing) {
    enum Kind {
        OTHER,
        LINES,
        SPEND,
        QUANTITY
    }

    static Failed other(String reason) {
        return new Failed(reason, Kind.OTHER, BigDecimal.ZERO);
    }
}
