package dev.regulars.decision.running;

import static dev.regulars.decision.running.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.testing.AppProcess;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands between the Studio and who is not, or not rightly, signed in. */
class StudioGuardIT {

    private static StudioService running;
    private static AppProcess service;

    @BeforeAll
    static void start() {
        running = StudioService.start("REGULARS_STUDIO_SESSIONLOOK", "0ms");
        service = running.process();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void whoIsNotSignedInGetsNothingButThePage() throws Exception {
        Studio nobody = Studio.of(service);
        refused(nobody.get("/studio/api/me"), 401, "SIGN_IN_NEEDED");
        refused(nobody.get("/studio/api/anything"), 401, "SIGN_IN_NEEDED");
        refused(nobody.post("/studio/api/people", "{}"), 401, "SIGN_IN_NEEDED");
        assertThat(nobody.get("/studio/api/sign-in-options").body())
                .isEqualTo("{\"localUsers\":true,\"signInWith\":[]}");
        assertThat(nobody.get("/studio/index.html").statusCode()).isEqualTo(200);
        assertThat(nobody.cookie("REGULARS_STUDIO"))
                .as("no session without sign-in")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/%73tudio/api/people, 401",
        "//studio/api/people, 400",
        "/studio;a=b/api/people, 400",
        "/v1/../studio/api/people, 400",
        "/studio/%2e/api/people, 400",
        "/studio/api/people/, 401",
        "/STUDIO/api/people, 404"
    })
    void noSpellingOfTheAddressGetsAroundIt(String path, int status) throws Exception {
        assertThat(RawHttp.status(service.port(), path)).isEqualTo(status);
    }

    @Test
    void rightsAreTheTables() throws Exception {
        refused(Studio.signedIn(service, "marketer").get("/studio/api/people"), 403, "ROLE_NEEDED");
        refused(Studio.signedIn(service, "support").post("/studio/api/drafts", "{}"), 403, "ROLE_NEEDED");
        assertThat(Studio.signedIn(service, "administrator")
                        .get("/studio/api/people")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aWriteNeedsTheTokenThatGoesWithTheCookie() throws Exception {
        Studio marketer = Studio.signedIn(service, "marketer");
        String token = marketer.cookie("XSRF-TOKEN");
        var without = marketer.request("/studio/api/session").DELETE().build();
        refused(marketer.http().send(without, HttpResponse.BodyHandlers.ofString()), 403, "CSRF_TOKEN_WRONG");
        var wrong = marketer.request("/studio/api/session")
                .header("X-XSRF-TOKEN", token.replace(token.charAt(0), '#'))
                .DELETE()
                .build();
        refused(marketer.http().send(wrong, HttpResponse.BodyHandlers.ofString()), 403, "CSRF_TOKEN_WRONG");
        assertThat(marketer.get("/studio/api/me").statusCode()).isEqualTo(200);
        assertThat(marketer.delete("/studio/api/session").statusCode()).isEqualTo(204);
        refused(marketer.get("/studio/api/me"), 401, "SIGN_IN_NEEDED");
    }

    @Test
    void signInBeginsANewSessionAndANewToken() throws Exception {
        Studio person = Studio.of(service);
        String planted = person.cookie("XSRF-TOKEN");
        person.signIn("analyst", Studio.password(service, "analyst"));
        String first = person.cookie("REGULARS_STUDIO");
        assertThat(person.cookie("XSRF-TOKEN")).isNotEmpty().isNotEqualTo(planted);
        person.signIn("analyst", Studio.password(service, "analyst"));
        assertThat(person.cookie("REGULARS_STUDIO")).isNotEmpty().isNotEqualTo(first);
    }

    @Test
    void browsersAreToldHowToTreatAnswers() throws Exception {
        Studio person = Studio.signedIn(service, "analyst");
        var api = person.get("/studio/api/me").headers();
        var page = person.get("/studio/index.html").headers();
        assertThat(api.firstValue("Cache-Control")).contains("no-store");
        assertThat(page.firstValue("Cache-Control")).contains("no-cache");
        for (var headers : List.of(api, page)) {
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .startsWith("default-src 'none'; script-src 'self';")
                            .contains("frame-ancestors 'none'")
                            .doesNotContain("unsafe"));
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        }
    }

    @Test
    void whatTillsAskIsAnsweredAsWithoutTheStudio() throws Exception {
        Studio person = Studio.signedIn(service, "analyst");
        var health = person.get("/actuator/health").headers().map();
        assertThat(health.keySet())
                .noneMatch(name -> name.equalsIgnoreCase("Content-Security-Policy")
                        || name.equalsIgnoreCase("Set-Cookie")
                        || name.equalsIgnoreCase("X-Frame-Options"));
        var sale = person.request("/v1/transactions")
                .header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(Bodies.sale("s1", "nobody-signed-in")))
                .build();
        assertThat(person.http()
                        .send(sale, HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
        for (String address : List.of("/login", "/logout", "/oauth2/authorization/x")) {
            assertThat(person.get(address).statusCode()).as(address).isEqualTo(404);
        }
    }
}
