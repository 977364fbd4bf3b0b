package dev.regulars.decision.authoring;

import java.util.List;

/** @param count of all its changes, of which only some may be listed */
public record LogEntry(
        String id, String at, String by, String what, String subject, int count, List<CellChange> changes) {}
