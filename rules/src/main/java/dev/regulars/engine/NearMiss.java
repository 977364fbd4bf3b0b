package dev.regulars.engine;

import java.math.BigDecimal;

/**
 * A campaign that lacked one thing only, a little more in the basket.
 *
 * @param missing money in the program's currency, 2.00; or units, 1
 */
public record NearMiss(String rule, Kind kind, BigDecimal missing) {

    public enum Kind {
        SPEND,
        QUANTITY
    }
}
