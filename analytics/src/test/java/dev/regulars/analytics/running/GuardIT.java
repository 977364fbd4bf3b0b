package dev.regulars.analytics.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.testing.Backends;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is guarded and what is not, while nobody is signed in and no decision service answers. */
class GuardIT {
    @TempDir
    static Path folder;

    private static RunningAnalytics analytics;
    private static Visitor nobody;

    @BeforeAll
    static void start() {
        analytics = new RunningAnalytics(
                Backends.kafkaBootstrapServers(),
                "no-topic-guard",
                folder,
                "regulars.analytics.sign-in.decision-url=http://127.0.0.1:1",
                "regulars.analytics.sign-in.studio-timeout=1s");
        nobody = Visitor.ofAnalytics(analytics.url());
    }

    @AfterAll
    static void stop() {
        analytics.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/totals",
                "/v1/totals/summary",
                "/actuator/health",
                "/analytics/",
                "/analytics/index.html",
                "/analytics/analytics.js",
                "/webjars/lit-html/lit-html.js",
                "/webjars/echarts/dist/echarts.esm.min.js"
            })
    void isForAnybody(String path) {
        assertThat(nobody.get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/analytics/v1/totals, 401",
        "/analytics/v1/kpis, 401",
        "/analytics/v1/unknown, 401",
        "/analytics/%76%31/totals, 401",
        "/analytics/v1/totals/, 401",
        "/analytics//v1/totals, 400",
        "/analytics/./v1/totals, 400",
        "/analytics/v1;x/totals, 400",
        "/ANALYTICS/v1/totals, 404"
    })
    void noSpellingOfTheAddressGetsAroundIt(String path, int status) {
        assertThat(nobody.get(path).statusCode()).isEqualTo(status);
    }

    @Test
    void theFirstAddressIsThePages() {
        HttpResponse<String> answer = nobody.get("/");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/analytics/");
    }

    @Test
    void aDecisionServiceThatIsAwayIsToldPlainly() {
        assertThat(nobody.get("/analytics/v1/sign-in-options").body())
                .isEqualTo("{\"localUsers\":true,\"signInWith\":[]}");
        HttpResponse<String> answer = nobody.signIn("analyst", "anything");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("\"code\":\"STUDIO_AWAY\"");
    }

    @Test
    void aWriteNeedsTheTokenThatGoesWithTheCookie() {
        HttpResponse<String> answer =
                nobody.send(HttpRequest.newBuilder(URI.create(analytics.url() + "/analytics/v1/session"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{}")));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("CSRF_TOKEN_WRONG");
    }

    @Test
    void browsersAreToldHowToTreatAnswers() {
        var api = nobody.get("/analytics/v1/sign-in-options").headers();
        var page = nobody.get("/analytics/index.html").headers();
        assertThat(api.firstValue("Cache-Control")).contains("no-store");
        assertThat(page.firstValue("Cache-Control")).contains("no-cache");
        for (var headers : List.of(api, page)) {
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                            .contains("frame-ancestors 'none'")
                            .doesNotContain("unsafe"));
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        }
    }

    @Test
    void machinesAreAnsweredAsWithoutTheDoor() {
        assertThat(nobody.get("/v1/totals").headers().map().keySet())
                .noneMatch(name -> name.equalsIgnoreCase("Set-Cookie") || name.equalsIgnoreCase("X-Frame-Options"));
        assertThat(nobody.get("/login").statusCode()).isEqualTo(404);
    }
}
