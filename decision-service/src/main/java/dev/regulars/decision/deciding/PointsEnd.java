package dev.regulars.decision.deciding;

/** Points that end after a day unless they are used. */
record PointsEnd(long points, String lastDay) {}
