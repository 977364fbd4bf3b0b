package dev.regulars.program;

/** What points that pay are. */
public enum RedeemedAs {
    /** Money: prices stay as they are, and what earns on them is a matter of excluded tenders. */
    TENDER,
    /** Money off: lines cost less, as with a basket discount, whatever tenders are excluded. */
    DISCOUNT
}
