package dev.regulars.decision.authoring;

import java.util.Map;

/** One step of somebody's change to a table; rows are named by {@link RowKeys}. Columns as the dictionary has them. */
public sealed interface TableChange {

    /** @param was what the cell held when they changed it; when it holds something else by now, nothing is done */
    record Set(int row, String column, String was, String value) implements TableChange {}

    /** @param after the row behind which it comes; 0 for the top, -1 for the end */
    record Add(int after, Map<String, String> cells) implements TableChange {}

    /** @param was the row as they saw it, without empty cells */
    record Remove(int row, Map<String, String> was) implements TableChange {}

    /** @param after the row behind which it goes; 0 for the top */
    record Move(int row, int after) implements TableChange {}
}
