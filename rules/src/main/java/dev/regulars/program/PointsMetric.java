package dev.regulars.program;

/** What {@code points} means in the policy: points earned in the window, or the available balance. */
public enum PointsMetric {
    EARNED,
    BALANCE
}
