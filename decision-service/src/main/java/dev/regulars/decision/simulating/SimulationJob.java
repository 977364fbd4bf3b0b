package dev.regulars.decision.simulating;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A simulation that was asked for.
 *
 * @param draftVersion content of the draft when it was asked for
 * @param liveVersion what it is laid beside
 * @param sample one of so many members
 * @param transactions found while it reads, decided while it decides
 * @param total transactions of the period; 0 until they are read
 * @param perSecond that were decided; 0 until it is done
 * @param problem why it failed; null otherwise
 * @param seenAt when its instance last said that it lives
 */
public record SimulationJob(
        String id,
        String draftId,
        String draftVersion,
        String liveVersion,
        Period period,
        int sample,
        String askedBy,
        Instant askedAt,
        SimulationStatus status,
        long transactions,
        long total,
        long perSecond,
        @Nullable String problem,
        Instant seenAt,
        @Nullable Instant endedAt) {

    /** 0 to 1; 0 while it reads. */
    public double progress() {
        if (status == SimulationStatus.DONE) {
            return 1;
        }
        return total == 0 || status == SimulationStatus.READING ? 0 : Math.min(1, (double) transactions / total);
    }

    SimulationJob as(SimulationStatus now, long done, long of, Instant at) {
        return new SimulationJob(
                id,
                draftId,
                draftVersion,
                liveVersion,
                period,
                sample,
                askedBy,
                askedAt,
                now,
                done,
                of,
                perSecond,
                problem,
                at,
                endedAt);
    }

    SimulationJob ended(SimulationStatus how, long each, @Nullable String why, Instant at) {
        return new SimulationJob(
                id,
                draftId,
                draftVersion,
                liveVersion,
                period,
                sample,
                askedBy,
                askedAt,
                how,
                transactions,
                total,
                each,
                why,
                at,
                at);
    }
}
