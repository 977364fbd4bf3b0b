package dev.regulars.decision.deciding;

import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.Problem.FieldError;
import dev.regulars.decision.web.ProblemCode;
import dev.regulars.engine.Violation;
import java.util.List;
import java.util.Optional;

/** What the engine finds wrong, as it is told outside. */
final class Refusals {

    private Refusals() {}

    static Optional<Problem> of(List<Violation> violations) {
        if (violations.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Problem.of(violations.stream()
                .map(violation -> new FieldError(
                        ProblemCode.valueOf(violation.code().name()), violation.field(), violation.reason()))
                .toList()));
    }
}
