package dev.regulars.analytics.warehouse;

/** A query takes longer than it may. */
public final class TooSlow extends RuntimeException {
    public TooSlow(String why) {
        super(why);
    }
}
