package dev.regulars.analytics.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.testing.Backends;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sessions while the decision service is away, and after it came back without them. */
class StudioAwayIT {
    private static final String TOTALS = "/analytics/v1/totals";

    @TempDir
    Path folder;

    private RunningAnalytics analytics(StudioService studio, String name, String withoutStudio) {
        return new RunningAnalytics(
                Backends.kafkaBootstrapServers(),
                "no-topic-" + name,
                folder.resolve(name),
                "regulars.analytics.sign-in.decision-url=" + studio.url(),
                "regulars.analytics.sign-in.studio-timeout=2s",
                "regulars.analytics.sign-in.look-every=0ms",
                "regulars.analytics.sign-in.without-studio=" + withoutStudio);
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    @Test
    void sessionsGoOnForAWhileAndEndWhenTheStudioNoLongerKnowsThem() {
        try (StudioService studio = new StudioService();
                RunningAnalytics patient = analytics(studio, "patient", "10m");
                RunningAnalytics strict = analytics(studio, "strict", "0s")) {
            Visitor here = Visitor.ofAnalytics(patient.url());
            Visitor there = Visitor.ofAnalytics(strict.url());
            String password = studio.password("analyst");
            assertThat(here.signIn("analyst", password).statusCode()).isEqualTo(204);
            assertThat(there.signIn("analyst", password).statusCode()).isEqualTo(204);
            assertThat(there.get(TOTALS).statusCode()).isEqualTo(200);

            studio.process().killForcibly();
            assertThat(here.get(TOTALS).statusCode()).isEqualTo(200);
            refused(there.get(TOTALS), 503, "STUDIO_AWAY");
            assertThat(there.get("/analytics/index.html").statusCode()).isEqualTo(200);
            refused(there.signIn("analyst", password), 503, "STUDIO_AWAY");

            studio.process().start();
            refused(here.get(TOTALS), 401, "SIGN_IN_NEEDED");
            refused(there.get(TOTALS), 401, "SIGN_IN_NEEDED");
            assertThat(here.signIn("analyst", password).statusCode()).isEqualTo(204);
            assertThat(here.get(TOTALS).statusCode()).isEqualTo(200);
        }
    }
}
