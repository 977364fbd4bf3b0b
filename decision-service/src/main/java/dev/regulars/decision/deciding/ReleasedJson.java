package dev.regulars.decision.deciding;

/** @param released false when nothing was set aside any more */
record ReleasedJson(String holdId, String memberId, boolean released) {}
