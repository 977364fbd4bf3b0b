package dev.regulars.engine;

/** What a line earned; money in minor units. */
public record LineResult(String lineId, long net, long eligible, long points) {}
