package dev.regulars.decision.imports.rows;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param line at which it begins, from 1
 * @param cells none when it is broken
 * @param broken why it cannot be read; null when it can
 */
record CsvRow(long line, List<String> cells, @Nullable RowProblem broken) {

    static CsvRow broken(long line, RowProblem problem) {
        return new CsvRow(line, List.of(), problem);
    }
}
