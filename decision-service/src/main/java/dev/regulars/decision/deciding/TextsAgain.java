package dev.regulars.decision.deciding;

import dev.regulars.decision.accounts.DecisionRecord;

/** What would be stored now; {@code answer} and {@code event} as in {@link DecisionRecord}. */
public record TextsAgain(String answer, String event) {}
