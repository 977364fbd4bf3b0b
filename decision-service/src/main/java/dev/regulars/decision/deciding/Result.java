package dev.regulars.decision.deciding;

import dev.regulars.decision.web.Problem;

/** What came of a submission: the answer's JSON, a refusal, or that it is kept until its sale arrives. */
public sealed interface Result {

    record Answered(String json) implements Result {}

    record Refused(Problem problem) implements Result {}

    record Kept(String decisionId, String transactionId) implements Result {}
}
