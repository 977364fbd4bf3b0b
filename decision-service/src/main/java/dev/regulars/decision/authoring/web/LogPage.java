package dev.regulars.decision.authoring.web;

import dev.regulars.decision.authoring.LogEntry;
import java.util.List;

/** Entries of the log, the newest first. */
record LogPage(List<LogEntry> entries) {}
