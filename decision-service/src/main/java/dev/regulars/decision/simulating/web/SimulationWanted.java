package dev.regulars.decision.simulating.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The period and the sample that are asked for. */
record SimulationWanted(@Nullable LocalDate from, @Nullable LocalDate to, int sample) {}
