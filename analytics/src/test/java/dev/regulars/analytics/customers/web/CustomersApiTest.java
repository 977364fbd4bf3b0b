package dev.regulars.analytics.customers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.regulars.analytics.Contract;
import dev.regulars.analytics.Facts;
import dev.regulars.analytics.TestWarehouse;
import dev.regulars.analytics.customers.CustomersSettings;
import dev.regulars.analytics.customers.FitJob;
import dev.regulars.analytics.customers.FitState;
import dev.regulars.analytics.customers.FitValues;
import dev.regulars.analytics.customers.duckdb.DuckDbMemberValues;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The API's answers against docs/api/openapi.yaml, on a real database. */
class CustomersApiTest {
    private static final String CUSTOMERS = "/analytics/v1/customers";

    @TempDir
    Path folder;

    private TestWarehouse warehouse;
    private FitJob job;
    private MockMvc api;

    @BeforeEach
    void open() {
        warehouse = new TestWarehouse(folder);
        DuckDbMemberValues values = new DuckDbMemberValues(warehouse.warehouse());
        CustomersSettings settings =
                new CustomersSettings(new BigDecimal("0.01"), new BigDecimal("0.3"), 100, Duration.ZERO);
        Clock clock = Clock.systemUTC();
        job = new FitJob(new FitValues(values, settings, clock), values, settings, clock);
        api = MockMvcBuilders.standaloneSetup(new CustomersController(values, job))
                .setControllerAdvice(new CustomerProblems())
                .build();
    }

    @AfterEach
    void close() {
        warehouse.close();
    }

    @Test
    void answersBeforeAndAfterAFit() throws Exception {
        assertAnswer(CUSTOMERS, 200, "Customers");
        fit();
        assertThat(assertAnswer(CUSTOMERS, 200, "Customers")).contains("\"refusal\":\"NO_SALES\"");
        buy();
        fit();
        assertThat(assertAnswer(CUSTOMERS, 200, "Customers"))
                .contains("\"parameters\":{\"r\":", "\"split\":")
                .doesNotContain("refusal");
        assertThat(assertAnswer(CUSTOMERS + "/members", 200, "Members")).contains("\"decile\":1");
        assertAnswer(CUSTOMERS + "/members?list=at-risk&limit=5", 200, "Members");
        MvcResult csv = api.perform(get(CUSTOMERS + "/members.csv")).andReturn();
        String text = api.perform(MockMvcRequestBuilders.asyncDispatch(csv))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(text.lines().toList()).hasSize(301).first().asString().startsWith("memberId,frequency,");
    }

    @Test
    void refusesWithACode() throws Exception {
        assertThat(assertAnswer(CUSTOMERS + "/members?list=all", 400, "Problem"))
                .contains("WRONG_PARAMETER");
        assertThat(assertAnswer(CUSTOMERS + "/members?limit=0", 400, "Problem")).contains("WRONG_PARAMETER");
    }

    private void fit() throws Exception {
        var answer = api.perform(post(CUSTOMERS + "/fit")).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(202);
        Contract.assertKept(answer.getContentAsString(), "FitState");
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> job.state() != FitState.RUNNING);
        assertThat(job.state()).isEqualTo(FitState.IDLE);
    }

    /** 300 members who begin within eight weeks, buy at rates of their own and stop at some time. */
    private void buy() {
        Random random = new Random(7);
        LocalDate begin = LocalDate.of(2026, 1, 5);
        try (Facts facts = new Facts(warehouse.warehouse(), 0)) {
            for (int i = 0; i < 300; i++) {
                double gap = 5 + 60 * random.nextDouble();
                double day = random.nextInt(56);
                double level = 10 + random.nextInt(50);
                for (int n = 0; day < 180 && (n < 2 || random.nextInt(6) > 0); n++) {
                    String net = BigDecimal.valueOf((long) (100 * level * (0.5 + random.nextDouble())), 2)
                            .toPlainString();
                    facts.decision("s" + i + "-" + n, "m" + i, "sale", null, begin.plusDays((long) day), net, 0);
                    day += 1 - gap * Math.log(1 - random.nextDouble());
                }
            }
        }
    }

    private String assertAnswer(String path, int status, String shape) throws Exception {
        var response = api.perform(get(path)).andReturn().getResponse();
        String answer = response.getContentAsString();
        assertThat(response.getStatus()).as(answer).isEqualTo(status);
        Contract.assertKept(answer, shape);
        return answer;
    }
}
