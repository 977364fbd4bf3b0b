package dev.regulars.analytics.targets;

/** @param row of the file, from 1, its head included */
public record WrongRow(long row, String reason) {}
