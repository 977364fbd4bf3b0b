package dev.regulars.analytics.sql;

import java.util.List;

/** A table that can be asked. */
public record SqlTable(String name, String holds, List<SqlColumn> columns) {}
