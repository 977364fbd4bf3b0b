package dev.regulars.decision.people;

import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * What came of something done to a local user.
 *
 * @param problem why nothing was done
 * @param password a new one, to be shown once
 */
public record Outcome(@Nullable Problem problem, @Nullable String password) {

    static final Outcome DONE = new Outcome(null, null);

    static Outcome refused(ProblemCode code, String detail) {
        return new Outcome(Problem.of(code, detail), null);
    }
}
