package dev.regulars.decision.authoring;

/** @param name for people; empty when the word has none */
public record Word(String word, String name) {}
