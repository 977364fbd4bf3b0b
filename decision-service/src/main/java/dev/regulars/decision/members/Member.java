package dev.regulars.decision.members;

import java.time.Instant;
import java.util.List;

/**
 * @param balance points that can be spent
 * @param sequence number of the last posting
 * @param identifierKinds on file; values are kept only as keyed hashes
 */
public record Member(
        String memberId, Instant enrolledAt, String tier, long balance, long sequence, List<String> identifierKinds) {

    public Member {
        identifierKinds = List.copyOf(identifierKinds);
    }
}
