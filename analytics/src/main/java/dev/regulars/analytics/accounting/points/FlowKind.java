package dev.regulars.analytics.accounting.points;

import java.util.Locale;

/**
 * What happened, in the order in which a month's sums are worked off. Points, but for the last four, which are money in
 * millionths of the currency's unit.
 */
public enum FlowKind {
    ISSUED,
    /** Issued where nothing was paid. */
    BONUS,
    /** By hand, as goodwill or a correction. */
    ADDED,
    /** A return took the points of its sale, from the lot they were in or, where they were used up, from another. */
    TAKEN_BACK,
    UNEXPIRED,
    /** A return took points that the member no longer had: owed, or below zero. */
    OVERDRAWN,
    /** A return could not take them, and nobody owes them. */
    WRITTEN_OFF,
    SPENT,
    /** They became a voucher, which can be used until it ends. */
    CONVERTED,
    VOUCHER_USED,
    /** A voucher ended unused. */
    VOUCHER_LAPSED,
    /** A return gave back what had paid. */
    GIVEN_BACK,
    /** A voucher was cancelled and its points came back. */
    UNCONVERTED,
    /** New points paid what was owed, or filled a balance below zero. */
    COVERED,
    EXPIRED,
    REMOVED,
    /** Came with a transfer from another member, less those that left. */
    TRANSFERRED,

    /** What the sales that issued points cost, less what was paid with points. */
    CONSIDERATION,
    /** Of that what their returns gave back. */
    CONSIDERATION_RETURNED,
    /** What of the price the points took. */
    ALLOCATED,
    ALLOCATION_RETURNED;

    public boolean isMoney() {
        return compareTo(CONSIDERATION) >= 0;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static FlowKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
