package dev.regulars.gateway.callbacks;

/** How far the retailer's system knows. */
public enum Told {
    /** It knows. */
    YES,
    /** Not decided yet, or the system did not take it; later. */
    NOT_YET,
    /** It did not take it for so long that it is not tried any more. */
    NEVER
}
