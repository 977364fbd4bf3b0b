package dev.regulars.decision.accounts;

import java.util.Set;
import org.bson.Document;

/**
 * Decisions that another account has to follow. The relay notes each of them in {@link Documents#FOLLOW_UPS}, where it
 * stays until what follows is committed, whoever crashes between.
 */
public final class FirstSteps {

    /** The field of a sale that names the decision by which it became a member's. */
    public static final String CLAIMED_BY = "claimedBy";

    public static final String CLAIMED = "claimed";
    private static final Set<String> TYPES = Set.of("transfer-out", CLAIMED, "merge-out");

    private FirstSteps() {}

    public static boolean has(DecisionRecord decision) {
        return TYPES.contains(decision.type());
    }

    public static boolean isClaim(DecisionRecord decision) {
        return decision.type().equals(CLAIMED);
    }

    public static Document note(DecisionRecord decision) {
        return Documents.id(decision.id()).append("type", decision.type());
    }
}
