package dev.regulars.engine;

/**
 * @param key of the counter, see {@link Usage#key}
 * @param budget what was taken of the campaign's budget, in its unit; 0 when it has none
 */
public record Use(String campaign, String key, Usage usage, long budget) {}
