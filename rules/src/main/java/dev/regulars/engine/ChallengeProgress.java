package dev.regulars.engine;

import dev.regulars.program.Challenge;
import dev.regulars.program.Program;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How far a member is with a challenge: 2 of 3.
 *
 * @param done on the way to the next time; periods, of a streak
 * @param needed for one time
 * @param completed so often; where each period is for itself, in this one
 */
public record ChallengeProgress(String challenge, String name, long done, long needed, long completed) {

    /**
     * Of all challenges that are switched on and not over.
     *
     * @param used counters of the member
     */
    public static List<ChallengeProgress> of(Program program, Map<String, Usage> used, LocalDate today) {
        return program.events().challenges().stream()
                .filter(challenge -> challenge.row().active() && !isOver(challenge, today))
                .map(challenge -> ChallengeMarks.of(
                                challenge, used, today, program.settings().weekStart())
                        .progress(today))
                .toList();
    }

    private static boolean isOver(Challenge challenge, LocalDate today) {
        var to = challenge.row().circumstances().to();
        return to != null && to.day().isBefore(today);
    }
}
