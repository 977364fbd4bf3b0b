package dev.regulars.analytics.staff.performance;

import dev.regulars.analytics.staff.Colleague;
import java.util.List;

/**
 * A colleague's figures in a store.
 *
 * @param all of the days that were asked for
 * @param weeks the same by weeks, of which the first and last may be cut
 */
public record Row(Colleague colleague, Slice all, Rank rank, List<Flag> flags, List<Slice> weeks) {}
