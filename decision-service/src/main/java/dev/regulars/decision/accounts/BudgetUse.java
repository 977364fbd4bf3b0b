package dev.regulars.decision.accounts;

/**
 * What a decision takes of a campaign's budget, in its unit; below zero it gives back. It is held in a slice until it
 * is settled, under a name that no other attempt has: so it counts once, whatever is tried again.
 *
 * @param slice id of the slice's document
 * @param hold name of the hold in it
 */
public record BudgetUse(String campaign, String slice, String hold, long amount) {}
