package dev.regulars.decision.authoring;

import java.util.List;

/**
 * @param state the table when there are no conflicts, else as it was
 * @param added the rows that are new, in the order of their steps
 */
record TableOutcome(TableState state, List<Conflict> conflicts, List<CellChange> changes, List<Integer> added) {}
