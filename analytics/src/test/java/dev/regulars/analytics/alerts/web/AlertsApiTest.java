package dev.regulars.analytics.alerts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import dev.regulars.analytics.Contract;
import dev.regulars.analytics.alerts.Alert;
import dev.regulars.analytics.alerts.AlertsFixture;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The API's answers against docs/api/openapi.yaml, on a real database; nobody answers mails and posts. */
class AlertsApiTest {
    private static final String ALERTS = "/analytics/v1/alerts";
    private static final String RULE =
            "{'title':'Few sales','kpi':'net-sales','column':'net_sales','test':'below','number':1,'days':7}";

    @TempDir
    Path folder;

    private AlertsFixture fixture;
    private MockMvc api;

    @BeforeEach
    void open() {
        fixture = new AlertsFixture(folder, 1, URI.create("http://127.0.0.1:1/"));
        fixture.remarkableDays();
        api = MockMvcBuilders.standaloneSetup(
                        new AlertsController(fixture.alerts, fixture.lookOut, fixture.senders, fixture.clock),
                        new SilencesController(fixture.alerts, fixture.clock),
                        new AlertRulesController(fixture.alerts, fixture.deliver, fixture.catalog))
                .setControllerAdvice(new AlertProblems())
                .build();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void showsAcknowledgesAndSilences() throws Exception {
        assertAnswer(get(ALERTS), 200, "Alerts");
        assertThat(assertAnswer(post(ALERTS + "/look"), 200, "Raised")).isEqualTo("{\"raised\":4}");
        assertThat(assertAnswer(get(ALERTS), 200, "Alerts")).contains("\"ways\":[\"email\",\"webhook\"]");
        Alert alert = fixture.alerts.list(true, 1).get(0);
        String path = ALERTS + "/" + alert.id();
        assertThat(assertAnswer(body(post(path + "/acknowledge"), "{\"note\":\"seen\"}"), 200, "Alert"))
                .contains("\"note\":\"seen\"");
        String week = "{\"days\":7,\"reason\":\"known\"}";
        assertThat(assertAnswer(body(post(path + "/silence"), week), 200, "Silence"))
                .contains("\"until\":\"2026-03-16\"");
        String ended = "{'rule':'%s','subject':'%s'}".formatted(alert.rule(), alert.subject());
        assertThat(status(body(post(ALERTS + "/silences/end"), ended))).isEqualTo(204);
        assertRefused(body(post(ALERTS + "/silences/end"), ended), 404, "NO_SUCH_SILENCE");
        assertThat(assertAnswer(get(path), 200, "Alert")).contains(alert.words());
        assertAnswer(get(ALERTS + "?state=all&limit=2"), 200, "Alerts");
        fixture.deliver.deliver();
        assertThat(assertAnswer(get(ALERTS + "/deliveries"), 200, "Deliveries")).contains("\"problem\":\"mail: ");
        String delivery = ALERTS + "/deliveries/" + alert.id() + "-email/resend";
        assertThat(assertAnswer(post(delivery), 202, "Delivery")).contains("\"attempts\":0");
    }

    @Test
    void changesRules() throws Exception {
        assertAnswer(get(ALERTS + "/rules"), 200, "AlertRules");
        assertAnswer(body(put(ALERTS + "/rules/few-sales"), RULE), 200, "AlertRule");
        String off = RULE.replace("7}", "14,'active':false}");
        assertThat(assertAnswer(body(put(ALERTS + "/rules/few-sales"), off), 200, "AlertRule"))
                .contains("\"days\":14", "\"active\":false");
        assertThat(fixture.alerts.rules()).hasSize(5);
        assertThat(status(delete(ALERTS + "/rules/few-sales"))).isEqualTo(204);
        assertRefused(delete(ALERTS + "/rules/few-sales"), 404, "NO_SUCH_RULE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'title':'x','kpi':'none','column':'net_sales','test':'below','number':1,'days':7}",
                "{'title':'x','kpi':'net-sales','column':'period','test':'below','number':1,'days':7}",
                "{'title':'x','kpi':'net-sales','column':'net_sales','test':'like','number':1,'days':7}",
                "{'title':'x','kpi':'net-sales','column':'net_sales','test':'below','days':7}",
                "{'title':'x','kpi':'net-sales','column':'net_sales','test':'below','number':1}",
                "{'title':'x','kpi':'net-sales','column':'net_sales','test':'band','number':3,'days':30}",
                "{'title':'x','kpi':'budget-use','column':'used','test':'band','number':3,'days':8}"
            })
    void takesNoRuleThatIsNotRight(String rule) throws Exception {
        assertRefused(body(put(ALERTS + "/rules/x"), rule), 400, "WRONG_RULE");
        assertThat(fixture.alerts.rules()).hasSize(4);
    }

    @Test
    void refusesWithACode() throws Exception {
        assertRefused(get(ALERTS + "?state=some"), 400, "WRONG_PARAMETER");
        assertRefused(get(ALERTS + "?limit=5000"), 400, "WRONG_PARAMETER");
        assertRefused(body(post(ALERTS + "/none/acknowledge"), "{}"), 404, "NO_SUCH_ALERT");
        assertRefused(get(ALERTS + "/none"), 404, "NO_SUCH_ALERT");
        assertRefused(post(ALERTS + "/deliveries/none/resend"), 404, "NO_SUCH_DELIVERY");
        fixture.lookOut.look();
        String path = ALERTS + "/" + fixture.alerts.list(true, 1).get(0).id() + "/silence";
        assertRefused(body(post(path), "{\"days\":7}"), 400, "REASON_MISSING");
        assertRefused(body(post(path), "{\"days\":700,\"reason\":\"x\"}"), 400, "WRONG_PARAMETER");
    }

    /** JSON with single quotes, which are easier to read here. */
    private static MockHttpServletRequestBuilder body(MockHttpServletRequestBuilder request, String json) {
        return request.contentType(MediaType.APPLICATION_JSON).content(json.replace('\'', '"'));
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return api.perform(request).andReturn().getResponse().getStatus();
    }

    private void assertRefused(MockHttpServletRequestBuilder request, int status, String code) throws Exception {
        assertThat(assertAnswer(request, status, "Problem")).contains("\"code\":\"" + code + "\"");
    }

    private String assertAnswer(MockHttpServletRequestBuilder request, int status, String shape) throws Exception {
        var response = api.perform(request).andReturn().getResponse();
        String answer = response.getContentAsString();
        assertThat(response.getStatus()).as(answer).isEqualTo(status);
        Contract.assertKept(answer, shape);
        return answer;
    }
}
