package dev.regulars.engine;

/**
 * What the caps of a row leave.
 *
 * @param rewards whether a row that gives something other than points may give it
 */
record CapLimit(long points, boolean rewards, String reason) {

    CapLimit and(long most, String why) {
        return most < points ? new CapLimit(Math.max(0, most), rewards, why) : this;
    }

    CapLimit andNothingIf(boolean closed, String why) {
        return closed && rewards ? new CapLimit(0, false, why) : this;
    }
}
