package dev.regulars.simulation;

/** A segment under both programs. */
public record SimulatedSegment(String segment, SegmentFigures draft, SegmentFigures live) {}
