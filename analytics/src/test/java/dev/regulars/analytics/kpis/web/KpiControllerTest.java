package dev.regulars.analytics.kpis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.regulars.analytics.SampleEvents;
import dev.regulars.analytics.SampleEvents.SampleEvent;
import dev.regulars.analytics.TestWarehouse;
import dev.regulars.analytics.kpis.KpiCatalog;
import dev.regulars.analytics.kpis.duckdb.DuckDbKpis;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the parameters of an address ask for: figures of the days, stores and channels that they name. */
class KpiControllerTest {
    private static final String DAY = "from=2026-01-06&to=2026-01-06";

    @TempDir
    static Path folder;

    private static final List<SampleEvent> EVENTS = new SampleEvents(31, 60).next(2_000);
    private static TestWarehouse warehouse;
    private static MockMvc api;

    @BeforeAll
    static void fill() {
        warehouse = new TestWarehouse(folder);
        warehouse.add(EVENTS);
        DuckDbKpis kpis = new DuckDbKpis(warehouse.reader(), TestWarehouse.KPI_SETTINGS);
        api = MockMvcBuilders.standaloneSetup(new KpiController(new KpiCatalog(), kpis, Clock.systemUTC()))
                .setControllerAdvice(new KpiProblems())
                .build();
    }

    @AfterAll
    static void close() {
        warehouse.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".csv", ".parquet"})
    void asksForDaysAndFilters(String kind) throws Exception {
        assertThat(receipts(kind, DAY))
                .isEqualTo(sales(List.of("LON-01", "web-0", "web-1", "web-2", "web-3", "web-4")));
        String stores = "&store=web-1&store=web-2&channel=web,app&tier=";
        assertThat(receipts(kind, DAY + stores)).isPositive().isEqualTo(sales(List.of("web-1", "web-2")));
        assertThat(receipts(kind, DAY + stores.replace("web,app", "app"))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"to=2026-03-31", "from=2026-03-01", "from=March&to=2026-03-31", "from=&to=2026-03-31"})
    void refusesDaysThatAreMissingOrNone(String query) throws Exception {
        assertThat(answer("net-sales?" + query).getStatus()).isEqualTo(400);
    }

    @Test
    void saysWhichParameterIsWrong() throws Exception {
        assertThat(answer("net-sales?from=2026-03-31&to=2026-03-01").getContentAsString())
                .contains("WRONG_PARAMETER", "\"parameter\":\"to\"");
        assertThat(answer("net-sales?" + DAY + "&store=' OR 1=1").getContentAsString())
                .contains("WRONG_PARAMETER", "\"parameter\":\"store\"");
    }

    private static long sales(List<String> stores) {
        return EVENTS.stream()
                .filter(event -> event.type().equals("sale") && stores.contains(event.storeId()))
                .filter(event -> event.businessDay().equals(LocalDate.parse("2026-01-06")))
                .count();
    }

    private static long receipts(String kind, String query) throws Exception {
        MockHttpServletResponse answer = answer("net-sales" + kind + "?" + query);
        assertThat(answer.getStatus()).isEqualTo(200);
        return switch (kind) {
            case ".csv" -> ofCsv(answer.getContentAsString().lines().toList());
            case ".parquet" -> ofParquet(answer.getContentAsByteArray());
            default -> ofJson(new JsonMapper().readTree(answer.getContentAsString()));
        };
    }

    private static long ofJson(JsonNode answer) {
        long sum = 0;
        for (JsonNode row : answer.get("rows")) {
            sum += row.get(2).asLong();
        }
        return sum;
    }

    private static long ofCsv(List<String> lines) {
        assertThat(lines.get(0)).isEqualTo("period,net_sales,receipts,average_basket");
        return lines.stream()
                .skip(1)
                .mapToLong(line -> Long.parseLong(line.split(",")[2]))
                .sum();
    }

    private static long ofParquet(byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("answer.parquet"), bytes);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet sum = statement.executeQuery("SELECT sum(receipts) FROM '" + file + "'")) {
            sum.next();
            return sum.getLong(1);
        }
    }

    private static MockHttpServletResponse answer(String path) throws Exception {
        return api.perform(get("/analytics/v1/kpis/" + path)).andReturn().getResponse();
    }
}
