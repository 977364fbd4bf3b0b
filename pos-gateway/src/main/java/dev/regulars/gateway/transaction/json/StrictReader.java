package dev.regulars.gateway.transaction.json;

import dev.regulars.gateway.transaction.ReasonCode;
import dev.regulars.gateway.transaction.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads one JSON object and nothing behind it, no field twice, within limits. */
final class StrictReader {
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(16)
            .maxStringLength(10_000)
            .maxNumberLength(100)
            .maxNameLength(200)
            .build();
    private static final JsonMapper JSON = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(LIMITS).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private StrictReader() {}

    /** One of both. */
    record Result(@Nullable ObjectNode object, @Nullable Refusal refusal) {}

    static Result read(byte[] body) {
        try {
            JsonNode tree = JSON.readTree(body);
            return tree instanceof ObjectNode object ? new Result(object, null) : refused("is not a JSON object");
        } catch (JacksonException e) {
            return refused("is not JSON" + place(e));
        }
    }

    private static Result refused(String reason) {
        return new Result(null, Refusal.of(ReasonCode.MALFORMED_JSON, reason));
    }

    /** Where, but not what: the parser's own message would repeat parts of the body. */
    private static String place(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        return location == null || location.getLineNr() < 1
                ? ""
                : " from line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
