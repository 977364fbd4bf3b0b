package dev.regulars.analytics.kpis;

/**
 * @param unit percentages are shares of 1
 */
public record KpiColumn(String name, String title, String unit) {}
