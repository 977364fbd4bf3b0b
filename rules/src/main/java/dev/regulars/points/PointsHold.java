package dev.regulars.points;

import java.time.Instant;

/**
 * Points set aside for one checkout; they are in their lots, and nothing else may take them meanwhile.
 *
 * @param id {@code source:holdId}
 * @param until from then on it counts no more, without anything having run
 */
public record PointsHold(String id, long points, Instant until) {

    public boolean isActive(Instant now) {
        return until.isAfter(now);
    }
}
