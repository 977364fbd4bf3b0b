package dev.regulars.analytics.sql;

import java.util.List;

/** What answers statements. */
public interface Database {
    SqlOutcome run(String sql, SqlLimits limits);

    /** Those of {@link SqlTables} that there are. */
    List<SqlTable> tables();
}
