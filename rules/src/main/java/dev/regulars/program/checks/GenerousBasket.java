package dev.regulars.program.checks;

import java.math.BigDecimal;
import java.util.List;

/**
 * What one basket brings at most.
 *
 * @param tier of the member
 * @param spend minor units
 * @param money what the points are worth, as a share of the spend: 0.07
 * @param rows ids of the campaigns that meet
 */
record GenerousBasket(String tier, long spend, BigDecimal points, BigDecimal money, List<String> rows) {}
