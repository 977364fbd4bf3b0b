package dev.regulars.decision.consents;

import java.util.Locale;

/** By what a member is reached. */
public enum Channel {
    EMAIL,
    SMS;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
