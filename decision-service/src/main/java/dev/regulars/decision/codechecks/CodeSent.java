package dev.regulars.decision.codechecks;

/**
 * A code is on its way.
 *
 * @param until last moment of a purchase that it is good for
 */
public record CodeSent(String memberId, String until) {}
