package dev.regulars.decision.accounts;

/** A decision on its way to its account, as it was read. */
public record Commit(Account before, Change change, DecisionRecord decision) {}
