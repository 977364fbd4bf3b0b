package dev.regulars.analytics.sql.web;

import dev.regulars.analytics.sql.SqlTable;
import java.util.List;

/** The tables, and what a statement may take: seconds, and rows of an answer. */
record SqlTablesJson(List<SqlTable> tables, long seconds, int rows) {}
