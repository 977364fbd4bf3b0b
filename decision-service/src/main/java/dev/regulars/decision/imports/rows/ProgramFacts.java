package dev.regulars.decision.imports.rows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What rows are held against.
 *
 * @param tiers of the program
 * @param decimals of its currency
 * @param today its business day
 */
public record ProgramFacts(List<String> tiers, int decimals, ZoneId zone, LocalDate today, Instant now) {}
