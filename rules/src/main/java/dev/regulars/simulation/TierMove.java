package dev.regulars.simulation;

/** Members of a tier, and where they are in the end. */
public record TierMove(String from, String to, long members) {}
