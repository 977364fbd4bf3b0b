package dev.regulars.program;

/** See {@link EarningSettings}. */
public enum Tax {
    INCLUDED,
    EXCLUDED
}
