package dev.regulars.analytics.customers;

import java.util.Locale;

/** What the job that fits the models is doing. */
public enum FitState {
    IDLE,
    RUNNING,
    /** The last time failed; the log says why. */
    FAILED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
