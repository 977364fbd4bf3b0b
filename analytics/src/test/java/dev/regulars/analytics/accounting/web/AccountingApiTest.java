package dev.regulars.analytics.accounting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import dev.regulars.analytics.Contract;
import dev.regulars.analytics.Facts;
import dev.regulars.analytics.TestWarehouse;
import dev.regulars.analytics.accounting.AccountingSettings;
import dev.regulars.analytics.accounting.Books;
import dev.regulars.analytics.accounting.ChartOfAccounts;
import dev.regulars.analytics.accounting.ClosePeriod;
import dev.regulars.analytics.accounting.EstimateOverride;
import dev.regulars.analytics.accounting.duckdb.DuckDbClosedBooks;
import dev.regulars.analytics.accounting.duckdb.DuckDbLedger;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The API's answers against docs/api/openapi.yaml, on a real database. */
class AccountingApiTest {
    private static final String PERIODS = "/analytics/v1/accounting/periods";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    @TempDir
    Path folder;

    private TestWarehouse warehouse;
    private MockMvc api;

    @BeforeEach
    void open() {
        warehouse = new TestWarehouse(folder);
        AccountingSettings settings =
                new AccountingSettings(new BigDecimal("0.01"), new BigDecimal("0.8"), 24, 12, null);
        DuckDbClosedBooks closed = new DuckDbClosedBooks(warehouse.warehouse());
        Clock clock = Clock.fixed(Instant.parse("2026-02-20T08:00:00Z"), ZoneOffset.UTC);
        Books books = new Books(new DuckDbLedger(warehouse.warehouse()), closed, settings);
        api = MockMvcBuilders.standaloneSetup(new AccountingController(
                        books,
                        closed,
                        new ClosePeriod(books, closed, clock),
                        new EstimateOverride(closed, clock),
                        new ChartOfAccounts(settings)))
                .setControllerAdvice(new AccountingProblems())
                .build();
    }

    @AfterEach
    void close() {
        warehouse.close();
    }

    @Test
    void showsClosesAndExportsAPeriod() throws Exception {
        assertAnswer(get(PERIODS), 200, "Periods");
        sell();
        assertAnswer(get(PERIODS), 200, "Periods");
        assertAnswer(get(PERIODS + "/2026-01"), 200, "Period");
        assertAnswer(get("/analytics/v1/accounting/accounts"), 200, "Accounts");
        String estimate = "{\"share\":0.9,\"reason\":\"a campaign in spring\"}";
        assertThat(assertAnswer(body(put(PERIODS + "/2026-01/estimate"), estimate), 200, "Period"))
                .contains("\"method\":\"override\"", "a campaign in spring");
        assertThat(assertAnswer(post(PERIODS + "/2026-01/close"), 200, "Period"))
                .contains("\"intact\":true");
        assertAnswer(get(PERIODS), 200, "Periods");
        assertThat(text(PERIODS + "/2026-01/journal.csv"))
                .startsWith("period,date,line,entry,prior,account,name,debit,credit,currency")
                .contains("2026-01,2026-01-31,1,sales,,1390,Till clearing,100.00,0.00,GBP")
                .contains("3250,Contract liability: points,0.00,8.26,GBP");
        assertThat(text(PERIODS + "/2026-01/trial-balance.csv")).contains("8400,Revenue from goods,0.00,0.00,91.74");
        assertThat(text(PERIODS + "/2026-01/roll-forward.csv")).contains("2026-01,2026-01,sale,1000,1000,0,0,0,0.9");
        assertThat(text(PERIODS + "/2026-01/reconciliation.csv")).contains("2026-01,issued,points,1000,1000,0");
    }

    @Test
    void refusesWithACode() throws Exception {
        sell();
        assertRefused(get(PERIODS + "/2020-01"), 404, "NO_SUCH_PERIOD");
        assertRefused(post(PERIODS + "/2020-01/close"), 404, "NO_SUCH_PERIOD");
        assertRefused(get(PERIODS + "/2026-01/secrets.csv"), 404, "NOT_FOUND");
        String none = "{\"share\":0.9}";
        assertRefused(body(put(PERIODS + "/2026-01/estimate"), none), 400, "REASON_MISSING");
        String wrong = "{\"share\":1.2,\"reason\":\"so\"}";
        assertRefused(body(put(PERIODS + "/2026-01/estimate"), wrong), 400, "WRONG_SHARE");
        assertAnswer(post(PERIODS + "/2026-01/close"), 200, "Period");
        assertRefused(post(PERIODS + "/2026-01/close"), 409, "PERIOD_CLOSED");
        String late = "{\"share\":0.9,\"reason\":\"so\"}";
        assertRefused(body(put(PERIODS + "/2026-01/estimate"), late), 409, "PERIOD_CLOSED");
    }

    @Test
    void saysWhatDiffersWhenItDoesNotClose() throws Exception {
        long sale = sell();
        try (Facts facts = new Facts(warehouse.warehouse(), 10)) {
            facts.posting(sale, DAY, "program.issued", -1);
            facts.posting(sale, DAY, "member.available", 1);
        }
        assertThat(assertRefused(post(PERIODS + "/2026-01/close"), 409, "BOOKS_DIFFER"))
                .contains("\"what\":\"issued\"", "\"difference\":\"-1\"");
    }

    private long sell() {
        try (Facts facts = new Facts(warehouse.warehouse(), 0)) {
            long sale = facts.decision("a", "m", "sale", null, DAY, "100.00", 1_000);
            facts.movement(sale, DAY, "earned", null, 1_000);
            facts.posting(sale, DAY, "member.available", 1_000);
            facts.posting(sale, DAY, "program.issued", -1_000);
            return sale;
        }
    }

    private static MockHttpServletRequestBuilder body(MockHttpServletRequestBuilder request, String json) {
        return request.contentType(MediaType.APPLICATION_JSON).content(json);
    }

    private String text(String path) throws Exception {
        return api.perform(get(path)).andReturn().getResponse().getContentAsString();
    }

    private String assertRefused(MockHttpServletRequestBuilder request, int status, String code) throws Exception {
        String answer = assertAnswer(request, status, "Problem");
        assertThat(answer).contains("\"code\":\"" + code + "\"");
        return answer;
    }

    private String assertAnswer(MockHttpServletRequestBuilder request, int status, String shape) throws Exception {
        var response = api.perform(request).andReturn().getResponse();
        String answer = response.getContentAsString();
        assertThat(response.getStatus()).as(answer).isEqualTo(status);
        Contract.assertKept(answer, shape);
        return answer;
    }
}
