package dev.regulars.decision.members;

import dev.regulars.engine.Profile;
import dev.regulars.engine.TierStanding;
import java.time.Instant;
import java.util.List;

/**
 * Somebody to be enrolled with all that is known.
 *
 * @param memberId of {@link ManyMembers#memberId}: made again, it is the same member
 * @param identifiers in their one form
 */
public record NewMember(
        String memberId,
        Instant enrolledAt,
        String tier,
        TierStanding standing,
        Profile profile,
        List<Identifier> identifiers) {

    public NewMember {
        identifiers = List.copyOf(identifiers);
    }
}
