package dev.regulars.decision.authoring;

import java.util.List;

/** What a change was, for the log. */
record DraftAct(String by, String what, DraftStep step, List<CellChange> changes) {}
