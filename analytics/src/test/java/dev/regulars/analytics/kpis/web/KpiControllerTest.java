package dev.regulars.analytics.kpis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.regulars.analytics.kpis.Choices;
import dev.regulars.analytics.kpis.Kpi;
import dev.regulars.analytics.kpis.KpiCatalog;
import dev.regulars.analytics.kpis.KpiQuery;
import dev.regulars.analytics.kpis.KpiResult;
import dev.regulars.analytics.kpis.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** What the parameters of an address ask for. */
class KpiControllerTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-03-01");
    private static final String MARCH = "from=2026-03-01&to=2026-03-31";

    private final List<Scope> asked = new ArrayList<>();
    private final MockMvc api = MockMvcBuilders.standaloneSetup(
                    new KpiController(new KpiCatalog(), new Asking(), Clock.systemUTC()))
            .setControllerAdvice(new KpiProblems())
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"", ".csv", ".parquet"})
    void asksForDaysAndFilters(String kind) throws Exception {
        String filters = "&store=LON-01&store=LON-02&channel=web,app&tier=";
        assertThat(answer("net-sales" + kind + "?" + MARCH + filters).getStatus())
                .isEqualTo(200);
        assertThat(asked)
                .containsExactly(Scope.of(
                        FIRST,
                        FIRST.plusDays(30),
                        Map.of("store", List.of("LON-01", "LON-02"), "channel", List.of("web", "app"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"to=2026-03-31", "from=2026-03-01", "from=March&to=2026-03-31", "from=&to=2026-03-31"})
    void refusesDaysThatAreMissingOrNone(String query) throws Exception {
        assertThat(answer("net-sales?" + query).getStatus()).isEqualTo(400);
        assertThat(asked).isEmpty();
    }

    @Test
    void saysWhichParameterIsWrong() throws Exception {
        assertThat(answer("net-sales?from=2026-03-31&to=2026-03-01").getContentAsString())
                .contains("WRONG_PARAMETER", "\"parameter\":\"to\"");
        assertThat(answer("net-sales?" + MARCH + "&store=' OR 1=1").getContentAsString())
                .contains("WRONG_PARAMETER", "\"parameter\":\"store\"");
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return api.perform(get("/analytics/v1/kpis/" + path)).andReturn().getResponse();
    }

    private final class Asking implements KpiQuery {
        @Override
        public KpiResult run(Kpi kpi, Scope scope) {
            asked.add(scope);
            return new KpiResult(kpi, scope, List.of(), false, 0, "");
        }

        @Override
        public byte[] parquet(Kpi kpi, Scope scope) {
            asked.add(scope);
            return new byte[0];
        }

        @Override
        public Choices choices() {
            throw new UnsupportedOperationException();
        }
    }
}
