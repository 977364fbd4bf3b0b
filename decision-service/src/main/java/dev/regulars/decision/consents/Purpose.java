package dev.regulars.decision.consents;

import java.util.Locale;

/** What something is sent for. */
public enum Purpose {
    /** The member's own points, vouchers and tier. Part of the membership: sent unless the member says no. */
    PROGRAM(false),
    /** What is offered for sale, also as a personal offer. */
    OFFERS(true),
    /** Questions after a purchase. */
    FEEDBACK(true);

    private final boolean asked;

    Purpose(boolean asked) {
        this.asked = asked;
    }

    /** Without a word of the member it may not be sent. */
    public boolean isAskedFor() {
        return asked;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
