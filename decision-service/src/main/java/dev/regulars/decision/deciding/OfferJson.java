package dev.regulars.decision.deciding;

/** See {@link AnswerJson}. */
record OfferJson(String offer, String name, String reward, String reason) {}
