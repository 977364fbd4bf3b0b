package dev.regulars.decision.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a member said of a purchase, once.
 *
 * @param decisionId of the purchase
 * @param memberId as it was when the member said it
 * @param storeId where it was
 * @param score 0 to 10, as for the net promoter score: 9 and 10 promote, 0 to 6 detract
 * @param comment in the member's words; null for none, and when the member was erased
 * @param channel by which the member was asked: {@code email}, {@code sms}, {@code page}
 */
public record Feedback(
        String decisionId,
        String memberId,
        String storeId,
        @Nullable String cashierId,
        int score,
        @Nullable String comment,
        String channel,
        Instant at) {

    public static final int MOST = 10;
    public static final int LONGEST_COMMENT = 2000;
}
