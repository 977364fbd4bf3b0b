package dev.regulars.gateway.transaction.json;

import dev.regulars.gateway.tills.Till;
import dev.regulars.gateway.transaction.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What a till asks, checked. One of both: what is sent on, or why it is not. */
@SuppressWarnings("ArrayRecordComponent") // handed through as it is; never compared
public record Question(byte @Nullable [] body, @Nullable Refusal refusal) {

    /** @param till whose store the question is of; null for one that is of none */
    static Question read(byte[] body, ObjectShape shape, @Nullable Till till, Consumer<ObjectNode> complete) {
        StrictReader.Result read = StrictReader.read(body);
        if (read.object() == null) {
            return new Question(null, Objects.requireNonNull(read.refusal()));
        }
        ObjectNode question = read.object();
        Reasons reasons = new Reasons();
        shape.check(question, "", "", reasons);
        if (till != null) {
            Origin.check(question, till, reasons);
        }
        if (!reasons.isEmpty()) {
            return new Question(null, new Refusal(reasons.all()));
        }
        complete.accept(question);
        return new Question(question.toString().getBytes(StandardCharsets.UTF_8), null);
    }
}
