package dev.regulars.analytics.customers;

import dev.regulars.analytics.customers.model.HeldOut;
import dev.regulars.analytics.customers.model.Histories;
import java.time.LocalDate;
import java.util.List;

/**
 * The same members as they were known at an earlier day, and what they did since.
 *
 * @param day the first that a model fitted to the histories has not seen
 * @param histories of members who had bought before that day
 * @param later the same, with their purchases since
 * @param firstBuyers of them who bought first on each day, from the first day on
 * @param repeats repeat purchases of them on each day
 */
public record Split(LocalDate day, Histories histories, List<HeldOut> later, long[] firstBuyers, long[] repeats) {}
