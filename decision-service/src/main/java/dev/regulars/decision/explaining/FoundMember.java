package dev.regulars.decision.explaining;

import java.util.List;

/** @param earlier whether there are more than these */
public record FoundMember(
        String memberId, String tier, long balance, List<ListedDecision> decisions, boolean earlier) {}
