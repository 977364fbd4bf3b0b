package dev.regulars.decision.authoring.web;

import org.jspecify.annotations.Nullable;

/** A cell of a row that comes or goes. */
record CellValue(String column, @Nullable String value) {}
