package dev.regulars.analytics.kpis.duckdb;

import dev.regulars.analytics.kpis.Choices;
import dev.regulars.analytics.kpis.Kpi;
import dev.regulars.analytics.kpis.KpiQuery;
import dev.regulars.analytics.kpis.KpiResult;
import dev.regulars.analytics.kpis.KpiSettings;
import dev.regulars.analytics.kpis.KpiSql;
import dev.regulars.analytics.kpis.Scope;
import dev.regulars.analytics.warehouse.Reader;
import dev.regulars.analytics.warehouse.Table;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Key figures from the warehouse, each in one snapshot. */
@Component
public final class DuckDbKpis implements KpiQuery {
    /** More than any page shows; what has more rows is for the download of everything. */
    static final int MAX_ROWS = 5_000;

    private static final Duration MOST_TIME = Duration.ofSeconds(30);

    private final Reader reader;
    private final KpiSql sql;

    public DuckDbKpis(Reader reader, KpiSettings settings) {
        this.reader = reader;
        this.sql = new KpiSql(settings);
    }

    @Override
    public KpiResult run(Kpi kpi, Scope scope) {
        String text = sql.render(kpi, scope);
        Table table = reader.read(text, MAX_ROWS, MOST_TIME);
        return new KpiResult(kpi, scope, table.rows(), table.truncated(), table.tookMillis(), text);
    }

    @Override
    public byte[] parquet(Kpi kpi, Scope scope) {
        return reader.parquet(sql.render(kpi, scope), MOST_TIME);
    }

    @Override
    public Choices choices() {
        return new ReadChoices(reader).read();
    }
}
