package dev.regulars.program;

/** See {@link ProgramSettings}. */
public enum LaneMode {
    BEST,
    FIRST,
    ALL
}
