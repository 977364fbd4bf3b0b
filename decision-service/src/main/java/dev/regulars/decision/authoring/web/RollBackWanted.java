package dev.regulars.decision.authoring.web;

/** A version that is to be live again, and the one that is live as the asker saw it. */
record RollBackWanted(String version, String live, String comment) {}
