package dev.regulars.decision.deciding;

/** See {@link AnswerJson}. */
record LineJson(String lineId, String net, String eligible, long points) {}
