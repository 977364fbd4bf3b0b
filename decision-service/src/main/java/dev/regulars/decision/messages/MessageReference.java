package dev.regulars.decision.messages;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What a message is called outside: the same for the same message, and without what tills make up, which is no form for
 * a header. {@code pos:T-17/earned} is {@code 6f0c8b1e-…}, and the mail's {@code Message-ID} begins with it.
 */
public final class MessageReference {

    private MessageReference() {}

    public static String of(String messageId) {
        return UUID.nameUUIDFromBytes(messageId.getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
