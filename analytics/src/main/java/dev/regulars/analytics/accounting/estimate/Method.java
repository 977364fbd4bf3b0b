package dev.regulars.analytics.accounting.estimate;

import java.util.Locale;

/** Where an estimate comes from. */
public enum Method {
    /** There is no experience. */
    DEFAULT,
    /** From older cohorts, the more of it the longer the program runs. */
    COHORTS,
    /** An accountant's, with a reason. */
    OVERRIDE,
    /** Nothing is open any more: it is what was. */
    FINAL;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Method of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
