package dev.regulars.analytics.staff.performance;

/**
 * Part of a whole, to divide a target by.
 *
 * @param part minutes or days within what is asked about
 * @param whole those of the target's period; 0: there is nothing to divide by
 */
record Part(double part, double whole) {
    static final Part UNKNOWN = new Part(0, 0);

    boolean isKnown() {
        return whole > 0;
    }
}
