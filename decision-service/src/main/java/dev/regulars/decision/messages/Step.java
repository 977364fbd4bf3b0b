package dev.regulars.decision.messages;

import java.util.Locale;

/** What happens with messages, as far as those who count are told. */
public enum Step {
    SENT,
    /** The row's hold-out kept the member out. */
    WITHHELD,
    /** The member's mail program fetched the mail's picture. */
    OPENED,
    /** A link of the mail was followed. */
    CLICKED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Step of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
