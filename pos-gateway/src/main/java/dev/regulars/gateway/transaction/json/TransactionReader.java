package dev.regulars.gateway.transaction.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.gateway.contract.Transaction;
import dev.regulars.gateway.tills.Till;
import dev.regulars.gateway.transaction.PosTransaction;
import dev.regulars.gateway.transaction.Reading;
import dev.regulars.gateway.transaction.ReasonCode;
import dev.regulars.gateway.transaction.Refusal;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads strictly: what the contract does not name is refused, so a misspelt field cannot cost a member points. */
@Component
public class TransactionReader {
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(16)
            .maxStringLength(10_000)
            .maxNumberLength(100)
            .maxNameLength(200)
            .build();

    private final JsonMapper json = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(LIMITS).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    public Reading read(byte[] body, Till till) {
        JsonNode tree;
        try {
            tree = json.readTree(body);
        } catch (JacksonException e) {
            return new Reading.Refused(Refusal.of(ReasonCode.MALFORMED_JSON, "is not JSON" + place(e)));
        }
        if (!(tree instanceof ObjectNode transaction)) {
            return new Reading.Refused(Refusal.of(ReasonCode.MALFORMED_JSON, "is not a JSON object"));
        }
        return read(transaction, till);
    }

    /** What another format was mapped to, as if the till had sent it; the object is completed. */
    public Reading read(ObjectNode transaction, Till till) {
        Reasons reasons = new Reasons();
        PosTransactionShape.TRANSACTION.check(transaction, "", "", reasons);
        Origin.check(transaction, till, reasons);
        if (!reasons.isEmpty()) {
            return new Reading.Refused(new Refusal(reasons.all()));
        }
        Origin.complete(transaction, till);
        return new Reading.WellFormed(wellFormed(json.treeToValue(transaction, Transaction.class)));
    }

    private PosTransaction wellFormed(Transaction transaction) {
        return new PosTransaction(
                transaction.getTransactionId(),
                OrderKey.of(transaction),
                transaction.getOccurredAt(),
                json.writeValueAsBytes(transaction));
    }

    /** Where, but not what: the parser's own message would repeat parts of the body. */
    private static String place(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        return location == null || location.getLineNr() < 1
                ? ""
                : " from line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
