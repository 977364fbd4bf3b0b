package dev.regulars.gateway.transaction.json;

import static dev.regulars.gateway.transaction.json.Checks.matching;
import static dev.regulars.gateway.transaction.json.Checks.whole;

import dev.regulars.gateway.transaction.PosTransaction;
import dev.regulars.gateway.transaction.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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

    /** One of both: what is sent on, or why it is not. */
    @SuppressWarnings("ArrayRecordComponent") // handed through as it is; never compared
    public record Question(byte @Nullable [] body, @Nullable Refusal refusal) {}

    public Question hold(byte[] body) {
        return read(body, HOLD, true);
    }

    public Question release(byte[] body) {
        return read(body, RELEASE, true);
    }

    /** Whom a code is sent to. */
    public Question codeCheck(byte[] body) {
        return read(body, PosTransactionShape.MEMBER, false);
    }

    private static Question read(byte[] body, ObjectShape shape, boolean named) {
        StrictReader.Result read = StrictReader.read(body);
        if (read.object() == null) {
            return new Question(null, Objects.requireNonNull(read.refusal()));
        }
        ObjectNode question = read.object();
        Reasons reasons = new Reasons();
        shape.check(question, "", "", reasons);
        if (!reasons.isEmpty()) {
            return new Question(null, new Refusal(reasons.all()));
        }
        if (named) {
            question.put("source", PosTransaction.SOURCE);
        }
        return new Question(question.toString().getBytes(StandardCharsets.UTF_8), null);
    }
}
