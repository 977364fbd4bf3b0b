package dev.regulars.decision.deciding;

import dev.regulars.decision.web.Problem;

/** What came of a submission: the answer's JSON, or a refusal. */
public sealed interface Result {

    record Answered(String json) implements Result {}

    record Refused(Problem problem) implements Result {}
}
