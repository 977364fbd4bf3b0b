package dev.regulars.decision.households;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.deciding.SharedPoints;
import dev.regulars.decision.operations.Reason;
import dev.regulars.decision.operations.TransferPoints;
import dev.regulars.decision.operations.TransferPoints.Transfer;
import dev.regulars.points.PointsBook;
import dev.regulars.program.ProgramSettings;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * One balance of several members: the sum of theirs. Points stay with who earned them, with their own terms, until
 * somebody pays with more than the own; then the rest is transferred to that account before the sale is decided. When
 * the sale fails after all, the points are still in the household.
 */
final class HouseholdPoints implements SharedPoints {

    private static final Reason REASON = new Reason("household", "household");
    private static final int ROUNDS = 3;

    private final Households households;
    private final TransferPoints transfers;
    private final Supplier<ProgramSettings> settings;
    private final Clock clock;

    HouseholdPoints(Households households, TransferPoints transfers, Supplier<ProgramSettings> settings, Clock clock) {
        this.households = households;
        this.transfers = transfers;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public long elsewhere(Account account) {
        return others(account).stream().mapToLong(this::usable).sum();
    }

    private List<Account> others(Account account) {
        return households.members(Objects.requireNonNull(account.household())).stream()
                .filter(other -> !other.id().equals(account.id()))
                .toList();
    }

    /** As of now, with what time has ended. */
    long usable(Account account) {
        Instant now = clock.instant();
        ProgramSettings program = settings.get();
        PointsBook book = new PointsBook(account.points(), program.points(), program.days(), now, false);
        return Math.max(0, book.available());
    }

    @Override
    public void gather(Account account, long points) {
        long rest = points;
        for (int round = 0; round < ROUNDS && rest > 0; round++) {
            for (Account other : others(account)) {
                rest -= bring(other, account.id(), Math.min(rest, usable(other)));
            }
        }
    }

    /** Named after the other's next decision: whatever comes first there, this one or another, takes the name. */
    private long bring(Account from, String to, long points) {
        if (points == 0) {
            return 0;
        }
        String id = "household-" + (from.sequence() + 1);
        return transfers
                                .transfer(new Transfer(id, from.id(), to, points, REASON))
                                .decision()
                        == null
                ? 0
                : points;
    }
}
