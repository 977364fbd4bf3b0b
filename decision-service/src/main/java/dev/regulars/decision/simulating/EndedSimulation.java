package dev.regulars.decision.simulating;

import dev.regulars.simulation.Simulated;
import java.util.Map;

/** @param others decisions of the period that are no transactions, by type */
record EndedSimulation(Simulated how, long decidingNanos, Map<String, Long> others) {}
