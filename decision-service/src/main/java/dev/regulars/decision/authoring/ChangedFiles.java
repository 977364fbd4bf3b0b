package dev.regulars.decision.authoring;

import java.util.List;
import java.util.Map;

/** ChangedFiles by name, as they are to be, and what that changes. */
record ChangedFiles(Map<String, String> texts, List<CellChange> changes) {}
