package dev.regulars.decision.authoring;

/** @param at what they look at: {@code Campaigns} */
public record Here(String name, String at) {}
