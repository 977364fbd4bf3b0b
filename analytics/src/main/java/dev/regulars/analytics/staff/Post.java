package dev.regulars.analytics.staff;

import java.util.Locale;

/** What somebody is in a store. */
public enum Post {
    /** Sees the own figures. */
    STAFF,
    /** Sees all of the store, and sets its shifts and targets. */
    MANAGER;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
