package dev.regulars.decision.deciding;

/** See {@link AnswerJson}. */
record ProgressJson(String metric, String tier, String needed) {}
