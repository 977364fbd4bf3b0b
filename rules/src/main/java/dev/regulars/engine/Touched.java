package dev.regulars.engine;

import dev.regulars.program.Campaign;
import java.math.BigDecimal;

/**
 * A row that is about something in the basket.
 *
 * @param amount minor units, of the lines that the row is about
 * @param quantity of these lines
 */
public record Touched(Campaign row, long amount, BigDecimal quantity) {}
