package dev.regulars.program;

/** See {@link EarningSettings}. */
public enum ProgramDiscounts {
    DEDUCTED,
    KEPT
}
