package dev.regulars.gateway.transaction.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.gateway.contract.Transaction;
import dev.regulars.gateway.tills.Till;
import dev.regulars.gateway.transaction.PosTransaction;
import dev.regulars.gateway.transaction.Reading;
import dev.regulars.gateway.transaction.Refusal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads strictly: what the contract does not name is refused, so a misspelt field cannot cost a member points. */
@Component
public class TransactionReader {
    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    public Reading read(byte[] body, Till till) {
        StrictReader.Result read = StrictReader.read(body);
        return read.object() == null
                ? new Reading.Refused(java.util.Objects.requireNonNull(read.refusal()))
                : read(read.object(), till);
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
}
