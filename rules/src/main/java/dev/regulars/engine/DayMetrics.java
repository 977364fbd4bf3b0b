package dev.regulars.engine;

/** @param spend minor units */
public record DayMetrics(long spend, long points, long visits) {

    public static final DayMetrics NONE = new DayMetrics(0, 0, 0);

    public DayMetrics plus(DayMetrics other) {
        return new DayMetrics(
                Math.addExact(spend, other.spend),
                Math.addExact(points, other.points),
                Math.addExact(visits, other.visits));
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
