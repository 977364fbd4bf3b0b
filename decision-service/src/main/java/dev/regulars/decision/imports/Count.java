package dev.regulars.decision.imports;

import java.util.Locale;

/** What an import counts. */
public enum Count {
    /** All rows of the file, but for empty lines. */
    ROWS,
    /** That the mapping does not ask for. */
    LEFT_OUT,
    /** Members enrolled. */
    CREATED,
    /** Members who were there, of whom something is other now. */
    CHANGED,
    /** Members who were there, of whom nothing is other. */
    SAME,
    /** Rows of a member whom an earlier row of the file names. */
    REPEATED,
    REFUSED,
    /** Parts of rows that were left out while the rest was taken. */
    DIFFERENCES,
    POINTS_IN_FILE,
    POINTS_POSTED,
    /** That the member has already, from this source or by comparison. */
    POINTS_THERE,
    /** Of rows that were refused, or that differ. */
    POINTS_LEFT_OUT,
    VOUCHERS_IN_FILE,
    VOUCHERS_ADDED,
    /** The member has them already. */
    VOUCHERS_THERE,
    VOUCHERS_LEFT_OUT,
    /** What these vouchers are worth, in minor units of the program's currency. */
    VOUCHER_MONEY_IN_FILE,
    VOUCHER_MONEY_ADDED,
    VOUCHER_MONEY_THERE,
    VOUCHER_MONEY_LEFT_OUT;

    /** Of a count of vouchers, that of what they are worth. */
    Count money() {
        return valueOf(name().replace("VOUCHERS", "VOUCHER_MONEY"));
    }

    /** As in the API: {@code pointsInFile}. */
    public String label() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder label = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            label.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return label.toString();
    }
}
