package dev.regulars.decision.authoring.web;

/** How many rows the tables of the live program have. */
record ProgramCounts(int campaigns, int active, int rewards, int offers, int stores, int products) {}
