package dev.regulars.program;

/** Rates of 1 and 4 points that both fit a line: {@code MOST_SPECIFIC} gives one of them, {@code SUM} gives 5. */
public enum RateChoice {
    MOST_SPECIFIC,
    SUM
}
