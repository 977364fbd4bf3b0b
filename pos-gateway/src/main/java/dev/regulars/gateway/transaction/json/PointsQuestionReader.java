package dev.regulars.gateway.transaction.json;

import static dev.regulars.gateway.transaction.json.Checks.matching;
import static dev.regulars.gateway.transaction.json.Checks.whole;

import dev.regulars.gateway.transaction.PosTransaction;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What a till asks about a member's points during checkout: PointsHold, HoldRelease and Member of docs/api. */
@Component
public class PointsQuestionReader {
    private static final String ID = "^[A-Za-z0-9._-]{1,64}$";

    private static final ObjectShape HOLD = new ObjectShape()
            .required("holdId", matching(ID))
            .required("member", PosTransactionShape.MEMBER)
            .optional("points", whole(1, 1_000_000_000))
            .optional("amount", matching(PosTransactionShape.AMOUNT))
            .required("seconds", whole(1, 3_600))
            .optional("redemptionCode", matching(PosTransactionShape.CODE));

    private static final ObjectShape RELEASE =
            new ObjectShape().required("holdId", matching(ID)).required("member", PosTransactionShape.MEMBER);

    public Question hold(byte[] body) {
        return Question.read(body, HOLD, null, PointsQuestionReader::named);
    }

    public Question release(byte[] body) {
        return Question.read(body, RELEASE, null, PointsQuestionReader::named);
    }

    /** Whom a code is sent to. */
    public Question codeCheck(byte[] body) {
        return Question.read(body, PosTransactionShape.MEMBER, null, question -> {});
    }

    private static void named(ObjectNode question) {
        question.put("source", PosTransaction.SOURCE);
    }
}
