package dev.regulars.analytics.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.testing.Backends;
import dev.regulars.testing.Contract;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People of a real Studio at the door of analytics. What changes there is asked for at each request. */
class SignInIT {
    private static final String ME = "/analytics/v1/me";

    @TempDir
    static Path folder;

    private static StudioService studio;
    private static RunningAnalytics analytics;

    @BeforeAll
    static void start() {
        studio = new StudioService();
        analytics = analytics("sign-in", "regulars.analytics.sign-in.look-every=0ms");
    }

    private static RunningAnalytics analytics(String name, String setting) {
        return new RunningAnalytics(
                Backends.kafkaBootstrapServers(),
                "no-topic-" + name,
                folder.resolve(name),
                "regulars.analytics.sign-in.decision-url=" + studio.url(),
                setting);
    }

    @AfterAll
    static void stop() {
        analytics.close();
        studio.close();
    }

    private static Visitor signedIn(String role) {
        Visitor visitor = Visitor.ofAnalytics(analytics.url());
        assertThat(visitor.signIn(role, studio.password(role)).statusCode()).isEqualTo(204);
        return visitor;
    }

    private static Visitor administrator() {
        Visitor visitor = Visitor.ofTheStudio(studio.url());
        visitor.signIn("administrator", studio.password("administrator"));
        return visitor;
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
        assertThat(Contract.openApi("analytics", "Problem").violations(answer.body()))
                .isEmpty();
    }

    @Test
    void theStudiosNamePasswordAndRolesHoldHere() {
        Visitor analyst = signedIn("analyst");
        assertThat(analyst.get(ME).body()).isEqualTo("{\"name\":\"analyst\",\"roles\":[\"analyst\"],\"local\":true}");
        assertThat(Contract.openApi("analytics", "Me")
                        .violations(analyst.get(ME).body()))
                .isEmpty();
        assertThat(analyst.get("/analytics/v1/totals").statusCode()).isEqualTo(200);
        refused(signedIn("support").get("/analytics/v1/totals"), 403, "ROLE_NEEDED");
    }

    @Test
    void aSessionHereNeedsTheOneAtTheStudio() {
        Visitor marketer = signedIn("marketer");
        Visitor administrator = administrator();
        String person = "/studio/api/people/marketer";
        administrator.send("PUT", person + "/roles", "{\"roles\":[\"support\"]}");
        refused(marketer.get("/analytics/v1/totals"), 403, "ROLE_NEEDED");
        administrator.send("PUT", person + "/roles", "{\"roles\":[\"marketer\"]}");
        assertThat(marketer.get("/analytics/v1/totals").statusCode()).isEqualTo(200);
        administrator.send("PUT", person + "/disabled", "{\"disabled\":true}");
        refused(marketer.get("/analytics/v1/totals"), 401, "SIGN_IN_NEEDED");
        refused(marketer.signIn("marketer", studio.password("marketer")), 403, "SIGN_IN_REFUSED");
        administrator.send("PUT", person + "/disabled", "{\"disabled\":false}");
        assertThat(marketer.signIn("marketer", studio.password("marketer")).statusCode())
                .isEqualTo(204);
    }

    @Test
    void signOutEndsIt() {
        Visitor approver = signedIn("approver");
        String session = approver.cookie("REGULARS_ANALYTICS");
        assertThat(session).isNotEmpty();
        assertThat(approver.send("DELETE", "/analytics/v1/session", "").statusCode())
                .isEqualTo(204);
        refused(approver.get(ME), 401, "SIGN_IN_NEEDED");
    }

    @Test
    void wrongPasswordsOfOneAddressWaitBeforeTheStudioCountsThem() {
        try (RunningAnalytics strict = analytics("limit", "regulars.analytics.sign-in.attempts-per-minute=3")) {
            Visitor visitor = Visitor.ofAnalytics(strict.url());
            for (int i = 0; i < 3; i++) {
                refused(visitor.signIn("nobody", "wrong"), 403, "SIGN_IN_REFUSED");
            }
            HttpResponse<String> answer = visitor.signIn("nobody", "wrong");
            refused(answer, 429, "TOO_MANY_SIGN_INS");
            assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                    .isBetween(1L, 61L);
        }
    }

    @Test
    void whatIsNoNameAndPasswordIsSaidSo() {
        Visitor visitor = Visitor.ofAnalytics(analytics.url());
        for (String body : new String[] {
            "[]", "{", "{\"name\":\"a\"}", "{\"name\":7,\"password\":\"p\",\"x\":\"" + "y".repeat(5000) + "\"}"
        }) {
            refused(visitor.send("POST", "/analytics/v1/session", body), 400, "BODY_INVALID");
        }
    }
}
