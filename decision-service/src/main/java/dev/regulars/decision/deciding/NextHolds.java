package dev.regulars.decision.deciding;

import dev.regulars.points.PointsHold;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an account's holds.
 *
 * @param holds to be stored; null when they stay
 */
record NextHolds(@Nullable List<PointsHold> holds, Result answer) {}
