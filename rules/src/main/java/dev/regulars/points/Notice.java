package dev.regulars.points;

import java.time.LocalDate;

/**
 * The member was told that points end.
 *
 * @param lastDay on which they can be spent
 * @param daysBefore which of the program's notices it was
 * @param points that were there to end, when it was told
 */
public record Notice(LocalDate lastDay, int daysBefore, long points) {}
