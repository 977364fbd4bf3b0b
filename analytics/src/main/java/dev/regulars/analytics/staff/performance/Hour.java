package dev.regulars.analytics.staff.performance;

import dev.regulars.analytics.staff.Colleague;
import java.time.OffsetDateTime;

/**
 * What somebody did in an hour.
 *
 * @param begins by the store's clock; in autumn one hour comes twice, with another offset
 * @param minutes planned, without breaks
 */
public record Hour(OffsetDateTime begins, Colleague colleague, Sums sums, double minutes, Goal goal) {}
