package dev.regulars.analytics.kpis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.analytics.SampleEvents;
import dev.regulars.analytics.TestWarehouse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of {@code kpis/} runs, and its result has the columns that its head names. */
class EveryKpiTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir
    static Path folder;

    private static TestWarehouse warehouse;

    @BeforeAll
    static void fill() {
        warehouse = new TestWarehouse(folder);
        warehouse.add(new SampleEvents(31, 60).next(2_000));
    }

    @AfterAll
    static void close() {
        warehouse.close();
    }

    static List<String> ids() {
        return new KpiCatalog().all().stream().map(Kpi::id).toList();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void runsWithItsColumns(String id) {
        Kpi kpi = new KpiCatalog().find(id).orElseThrow();
        String sql = new KpiSql(TestWarehouse.KPI_SETTINGS).render(kpi, Scope.of(FIRST, FIRST.plusDays(30)));
        assertThat(warehouse.reader().read(sql, 10_000, LIMIT).columns())
                .isEqualTo(kpi.columns().stream().map(KpiColumn::name).toList());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void takesItsFilters(String id) {
        Kpi kpi = new KpiCatalog().find(id).orElseThrow();
        Map<String, List<String>> filters = new TreeMap<>();
        kpi.filters().forEach(filter -> filters.put(filter, List.of("no such " + filter, "LON-01")));
        String sql = new KpiSql(TestWarehouse.KPI_SETTINGS).render(kpi, Scope.of(FIRST, FIRST.plusDays(300), filters));
        assertThat(warehouse.reader().read(sql, 10_000, LIMIT).truncated()).isFalse();
    }
}
