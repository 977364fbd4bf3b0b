package dev.regulars.analytics.alerts;

import java.util.Locale;

/** How alerts reach people. */
public enum Way {
    EMAIL,
    WEBHOOK;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
