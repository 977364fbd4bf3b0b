package dev.regulars.analytics.kpis.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.analytics.TestWarehouse;
import dev.regulars.analytics.kpis.Kpi;
import dev.regulars.analytics.kpis.KpiCatalog;
import dev.regulars.analytics.kpis.KpiResult;
import dev.regulars.analytics.kpis.Scope;
import dev.regulars.analytics.kpis.duckdb.DuckDbKpis;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure's SQL against its definition in plain Java, over random histories, ranges and filters. */
class KpiOracleTest {
    private static final int SEEDS = 10;
    private static final int SCOPES = 3;

    @TempDir
    static Path folder;

    private record Shop(long seed, History history, TestWarehouse warehouse) {}

    private static final List<Shop> SHOPS = new ArrayList<>();

    @BeforeAll
    static void fill() {
        LongStream.rangeClosed(1, SEEDS).forEach(seed -> {
            RandomHistory random = new RandomHistory(seed);
            History history = random.next();
            Path own = folder.resolve("seed-" + seed);
            assertThat(own.toFile().mkdir()).isTrue();
            SHOPS.add(new Shop(seed, history, Loaded.load(history, own)));
        });
    }

    @AfterAll
    static void close() {
        SHOPS.forEach(shop -> shop.warehouse().close());
    }

    static List<Kpi> kpis() {
        return new KpiCatalog().all();
    }

    @Test
    void everyFigureHasAnOracle() {
        assertThat(Oracles.ALL.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        kpis().stream().map(Kpi::id).toList());
    }

    @Test
    void someCashierStandsOutByEachPattern() {
        Set<Object> patterns = new TreeSet<>();
        for (Shop shop : SHOPS) {
            Scope all = Scope.of(RandomHistory.FIRST, RandomHistory.FIRST.plusYears(2));
            new SuspicionOracle().rows(new Asked(shop.history(), all)).forEach(row -> patterns.add(row.get(2)));
        }
        assertThat(patterns)
                .containsExactly("card of the day", "many cards", "many returns", "own card", "refund after points");
    }

    @ParameterizedTest
    @MethodSource("kpis")
    void isWhatItsDefinitionSays(Kpi kpi) {
        Oracle oracle = Oracles.ALL.get(kpi.id());
        Set<Integer> told = new TreeSet<>();
        for (Shop shop : SHOPS) {
            DuckDbKpis query = new DuckDbKpis(shop.warehouse().reader(), TestWarehouse.KPI_SETTINGS);
            for (Scope scope : RandomScopes.of(kpi, shop.seed(), SCOPES)) {
                KpiResult result = query.run(kpi, scope);
                List<List<Object>> expected = oracle.rows(new Asked(shop.history(), scope));
                expected.forEach(row -> told.addAll(something(row)));
                new SameRows(kpi, "seed " + shop.seed() + ", " + scope).check(result.rows(), expected);
            }
        }
        assertThat(told)
                .as("columns of %s of which something was compared", kpi.columns())
                .hasSameSizeAs(kpi.columns());
    }

    /** Places where there is more than nothing, so that a column of nothing but zeros is noticed. */
    private static List<Integer> something(List<Object> row) {
        return IntStream.range(0, row.size())
                .filter(i -> row.get(i) instanceof Number number ? number.doubleValue() != 0 : row.get(i) != null)
                .boxed()
                .toList();
    }
}
