package dev.regulars.analytics.accounting.books;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What a sale's points take of its price: the price is shared by what goods and points would cost alone (IFRS 15.74,
 * B40). A point alone is worth its money value times the share that is expected to be redeemed.
 *
 * <p>IFRS 15 Example 52: goods of 100,000 and 10,000 points of 1.00, of which 9,500 are expected to be redeemed. The
 * points take 100,000 × 9,500 / 109,500 = 8,676, the goods 91,324.
 *
 * @param pointValue money of one point
 * @param share of the points that is expected to be redeemed, above 0, at most 1
 */
public record StandAlonePrice(BigDecimal pointValue, BigDecimal share) {
    /** @param consideration price of the goods, above 0; they would cost as much alone */
    public BigDecimal allocated(BigDecimal consideration, long points) {
        BigDecimal alone = of(points);
        return consideration.multiply(alone).divide(consideration.add(alone), MathContext.DECIMAL64);
    }

    /** The stand-alone price; of points that were given without a sale it is what they are expected to cost. */
    public BigDecimal of(long points) {
        return pointValue.multiply(share).multiply(BigDecimal.valueOf(points));
    }
}
