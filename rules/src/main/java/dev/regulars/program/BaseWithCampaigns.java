package dev.regulars.program;

/** {@code REPLACED}: a transaction that gets points from any campaign gets no base points. */
public enum BaseWithCampaigns {
    ADDED,
    REPLACED
}
