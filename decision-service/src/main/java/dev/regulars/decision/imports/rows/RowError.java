package dev.regulars.decision.imports.rows;

/**
 * What is wrong, and where; never what the cell holds: in a column that is mapped to the wrong field that may be a
 * name.
 *
 * @param line of the file, the header being 1; of a row over several lines the first
 * @param column as the mapping names it; empty for the row as a whole
 */
public record RowError(long line, String column, RowProblem problem) {

    public static RowError of(long line, RowProblem problem) {
        return new RowError(line, "", problem);
    }
}
