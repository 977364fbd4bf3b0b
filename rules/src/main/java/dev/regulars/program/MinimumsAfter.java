package dev.regulars.program;

/** 43.95 of which 10.00 is paid with a gift card: a minimum of 40.00 is met after discounts, not after tenders. */
public enum MinimumsAfter {
    DISCOUNTS,
    TENDERS
}
