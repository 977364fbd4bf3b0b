package dev.regulars.simulation;

/** @param members who were in it with a purchase */
public record SegmentFigures(long members, long transactions, long points, long cost) {

    static final SegmentFigures NONE = new SegmentFigures(0, 0, 0, 0);
}
