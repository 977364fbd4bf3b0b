package dev.regulars.decision.operations;

/**
 * Why somebody changed an account by hand, and who; kept with the decision for as long as that is.
 *
 * @param text without personal data
 * @param author a user id, not a name
 */
public record Reason(String text, String author) {}
