package dev.regulars.gateway.files;

import dev.regulars.gateway.sending.Outcome;
import dev.regulars.gateway.transaction.PosTransaction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells what became of an entry. */
@Component
public class ResultLines {
    private final JsonMapper json;

    public ResultLines(JsonMapper json) {
        this.json = json;
    }

    public ResultLine of(long position, Entry.Refused refused) {
        return ResultLine.refused(
                position, refused.transactionId(), refused.refusal().reasons());
    }

    public ResultLine of(long position, Entry.Skipped skipped) {
        return new ResultLine(
                position,
                skipped.transactionId(),
                ResultLine.SKIPPED,
                null,
                skipped.reason().name(),
                null,
                null,
                List.of(),
                null);
    }

    public ResultLine of(long position, BrokenFile broken) {
        return ResultLine.refused(position, null, List.of(broken.reason()));
    }

    public ResultLine of(long position, PosTransaction transaction, Outcome outcome) {
        String id = transaction.transactionId();
        if (outcome instanceof Outcome.Decided) {
            return ResultLine.sent(position, id, ResultLine.DECIDED, transaction.decisionId());
        }
        if (outcome instanceof Outcome.Queued) {
            return ResultLine.sent(position, id, ResultLine.QUEUED, transaction.decisionId());
        }
        return outcome instanceof Outcome.Refused refused
                ? refused(position, id, refused)
                : ResultLine.sent(position, id, ResultLine.NOT_STORED, null);
    }

    /** With the decision, when there is one. */
    public ResultLine whole(long position, PosTransaction transaction, Outcome outcome) {
        ResultLine line = of(position, transaction, outcome);
        return outcome instanceof Outcome.Decided decided
                ? line.with(new String(decided.decision(), StandardCharsets.UTF_8))
                : line;
    }

    /** The decision service's own words: its codes are its own. */
    private ResultLine refused(long position, String id, Outcome.Refused refused) {
        JsonNode problem = problem(refused.problem());
        return new ResultLine(
                position,
                id,
                ResultLine.REFUSED,
                null,
                problem.path("code").asString("REFUSED"),
                problem.path("detail").asString(problem.path("title").asString("")),
                problem.path("errors").path(0).path("field").asString(""),
                List.of(),
                null);
    }

    private JsonNode problem(byte[] body) {
        try {
            return json.readTree(body);
        } catch (JacksonException e) {
            return json.createObjectNode();
        }
    }
}
