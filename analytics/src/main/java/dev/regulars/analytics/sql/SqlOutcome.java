package dev.regulars.analytics.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a statement. */
public sealed interface SqlOutcome {

    /**
     * @param rows each value a String, Boolean, Long, Double, BigDecimal, LocalDate, or null
     * @param truncated there are more rows, or more bytes, than are told
     */
    record Rows(List<SqlColumn> columns, List<List<@Nullable Object>> rows, boolean truncated, long tookMillis)
            implements SqlOutcome {}

    /** @param position the character of the statement from 0; null where it is not known */
    record Refused(SqlCode code, String why, @Nullable Integer position) implements SqlOutcome {}
}
