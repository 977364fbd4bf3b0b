package dev.regulars.gateway.transaction.json;

import static dev.regulars.gateway.transaction.json.Checks.length;
import static dev.regulars.gateway.transaction.json.Checks.matching;
import static dev.regulars.gateway.transaction.json.Checks.whole;

import dev.regulars.gateway.tills.Till;
import dev.regulars.gateway.transaction.PosTransaction;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What a till asks about a voucher's code: VoucherLookup and the others of docs/api. */
@Component
public class VoucherQuestionReader {
    private static final String NAME = "^[A-Za-z0-9._-]{1,64}$";
    private static final String ID = "^[A-Za-z0-9._~-]{1,64}$";

    private static final ObjectShape LOOKUP = ofStore().required("code", length(1, 64));

    private static final ObjectShape RESERVATION = ofStore()
            .required("code", length(1, 64))
            .required("reservationId", matching(ID))
            .required("seconds", whole(1, 86_400));

    private static final ObjectShape RELEASE = ofStore().required("reservationId", matching(ID));

    private static final ObjectShape REDEMPTION = ofStore()
            .required("transactionId", matching(ID))
            .optional("code", length(1, 64))
            .optional("reservationId", matching(ID));

    private static final ObjectShape REVERSAL =
            ofStore().required("originalTransactionId", matching(ID)).required("transactionId", matching(ID));

    private static ObjectShape ofStore() {
        return new ObjectShape().optional("storeId", matching(NAME)).optional("tillId", matching(NAME));
    }

    public Question lookup(Till till, byte[] body) {
        return Question.read(body, LOOKUP, till, question -> Origin.place(question, till));
    }

    public Question reservation(Till till, byte[] body) {
        return Question.read(body, RESERVATION, till, question -> Origin.place(question, till));
    }

    public Question release(Till till, byte[] body) {
        return Question.read(body, RELEASE, till, question -> Origin.place(question, till));
    }

    public Question redemption(Till till, byte[] body) {
        return Question.read(body, REDEMPTION, till, question -> named(question, till));
    }

    public Question reversal(Till till, byte[] body) {
        return Question.read(body, REVERSAL, till, question -> named(question, till));
    }

    private static void named(ObjectNode question, Till till) {
        question.put("source", PosTransaction.SOURCE);
        Origin.place(question, till);
    }
}
