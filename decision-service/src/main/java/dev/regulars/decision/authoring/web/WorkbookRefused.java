package dev.regulars.decision.authoring.web;

import java.util.List;

/** A problem with what is wrong in the sheets; nothing was taken. */
record WorkbookRefused(String code, String detail, List<WorkbookFinding> findings) {}
