package dev.regulars.decision.simulating.web;

import java.util.List;

/** Simulations of a draft, and what the draft holds by now. */
record SimulationsJson(String contentVersion, List<SimulationJson> simulations) {}
