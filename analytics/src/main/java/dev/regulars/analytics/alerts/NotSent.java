package dev.regulars.analytics.alerts;

/** A delivery did not come through; perhaps the next one does. */
public final class NotSent extends RuntimeException {
    private static final int LONGEST = 300;

    public NotSent(String why, Throwable cause) {
        super(shortened(why), cause);
    }

    public NotSent(String why) {
        super(shortened(why));
    }

    private static String shortened(String why) {
        return why.length() > LONGEST ? why.substring(0, LONGEST) : why;
    }
}
