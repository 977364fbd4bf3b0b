package dev.regulars.decision.authoring.web;

import dev.regulars.decision.authoring.PlacedFinding;
import java.util.List;

/** What the checks found in a draft. */
record ChecksJson(long revision, String contentVersion, List<PlacedFinding> findings) {}
