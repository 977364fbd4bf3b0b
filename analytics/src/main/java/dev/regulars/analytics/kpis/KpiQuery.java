package dev.regulars.analytics.kpis;

/** Works key figures out. */
public interface KpiQuery {
    /**
     * @throws WrongScope when it cannot be asked for like this
     */
    KpiResult run(Kpi kpi, Scope scope);

    /** The same as a Parquet file. */
    byte[] parquet(Kpi kpi, Scope scope);

    /** What can be chosen from. */
    Choices choices();
}
