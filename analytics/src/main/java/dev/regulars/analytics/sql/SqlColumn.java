package dev.regulars.analytics.sql;

/** @param type as DuckDB calls it: {@code BIGINT}, {@code DECIMAL(18,4)} */
public record SqlColumn(String name, String type) {}
