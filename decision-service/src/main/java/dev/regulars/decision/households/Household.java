package dev.regulars.decision.households;

import java.util.List;

/**
 * Members who spend their points together.
 *
 * @param memberIds in the order in which their points are used by the others
 */
public record Household(String id, List<String> memberIds) {

    public static final int MOST = 10;

    public Household {
        memberIds = List.copyOf(memberIds);
    }
}
