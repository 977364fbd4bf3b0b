package dev.regulars.simulation;

import java.time.LocalDate;

/** What one day brought under one program. */
public record SimulatedDay(LocalDate day, long transactions, long net, long points, long cost) {}
