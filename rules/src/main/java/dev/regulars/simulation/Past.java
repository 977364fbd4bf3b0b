package dev.regulars.simulation;

import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.Sale;
import dev.regulars.engine.Transaction;
import org.jspecify.annotations.Nullable;

/**
 * A transaction as it was.
 *
 * @param memberId null when nobody was shown
 * @param start what was known of the member before; asked for at the member's first transaction only, and null there
 *     when nothing was known
 * @param sale what a return takes back, when that was sold before the simulation begins
 */
public record Past(
        Transaction transaction,
        @Nullable String memberId,
        @Nullable MemberSnapshot start,
        @Nullable Sale sale) {}
