package dev.regulars.program;

/** Whole numbers from one to another, both included. */
public record Range(long from, long to) {

    public static final Range ANY = new Range(Long.MIN_VALUE, Long.MAX_VALUE);

    public boolean contains(long number) {
        return from <= number && number <= to;
    }

    /** The shortest range that has both in it. */
    public Range spanning(Range other) {
        return new Range(Math.min(from, other.from), Math.max(to, other.to));
    }

    public boolean isAny() {
        return from == Long.MIN_VALUE && to == Long.MAX_VALUE;
    }

    /** As in a cell: {@code 3..7}, {@code 3..}, {@code ..7}. */
    @Override
    public String toString() {
        return (from == Long.MIN_VALUE ? "" : String.valueOf(from)) + ".."
                + (to == Long.MAX_VALUE ? "" : String.valueOf(to));
    }
}
