package dev.regulars.decision.deciding;

/**
 * What a member chose.
 *
 * @param id among those of the member
 */
public record Conversion(String id, String reward, int quantity) {}
