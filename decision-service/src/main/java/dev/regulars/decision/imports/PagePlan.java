package dev.regulars.decision.imports;

import dev.regulars.decision.imports.rows.RowError;
import java.util.List;

/** What a page of rows will do, in their order, and what it comes to. */
record PagePlan(List<PlannedRow> rows, Tally tally, List<RowError> errors) {}
