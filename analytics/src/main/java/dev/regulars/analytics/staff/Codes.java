package dev.regulars.analytics.staff;

import java.util.regex.Pattern;

/** Ids of stores and cashiers, as tills send them. */
public final class Codes {
    /** No quote and no backslash: it may stand in a text of SQL. */
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N} _.:/+&@#-]{1,100}");

    private Codes() {}

    public static boolean isOne(String text) {
        return CODE.matcher(text).matches();
    }
}
