package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.regulars.testing.AppProcess;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What ends by time, with times that a test can wait for. */
class SignInLimitsIT {

    private static final Duration IDLE = Duration.ofSeconds(3);
    private final StudioService running = StudioService.start(
            "REGULARS_STUDIO_SESSIONIDLE", IDLE.toMillis() + "ms", "REGULARS_STUDIO_ATTEMPTSPERMINUTE", "7");
    private final AppProcess service = running.process();

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void wrongPasswordsLockOutAndThenTheAddressHasToWait() throws Exception {
        Studio guesser = Studio.of(service);
        String right = Studio.password(service, "engineer");
        String unknown = guesser.signIn("nobody-of-that-name", right).body();
        for (int i = 0; i < 5; i++) {
            assertThat(guesser.signIn("engineer", "wrong").body()).isEqualTo(unknown);
        }
        assertThat(guesser.signIn("engineer", right).body())
                .as("locked out, and told nothing else")
                .isEqualTo(unknown);
        HttpResponse<String> tooOften = guesser.signIn("engineer", right);
        assertThat(tooOften.statusCode()).isEqualTo(429);
        assertThat(tooOften.body()).contains("TOO_MANY_SIGN_INS");
        assertThat(Integer.parseInt(tooOften.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 61);
    }

    @Test
    void aSessionThatIsOnlyPolledEnds() throws Exception {
        Studio person = Studio.signedIn(service, "analyst");
        long end = System.nanoTime() + IDLE.multipliedBy(2).toNanos();
        while (System.nanoTime() < end) {
            assertThat(person.get("/studio/api/me").statusCode())
                    .as("somebody works")
                    .isEqualTo(200);
        }
        await().atMost(IDLE.multipliedBy(4))
                .pollInterval(Duration.ofMillis(300))
                .until(() -> {
                    var poll = person.request("/studio/api/me")
                            .header("X-Regulars-Poll", "true")
                            .build();
                    return person.http()
                                    .send(poll, HttpResponse.BodyHandlers.ofString())
                                    .statusCode()
                            == 401;
                });
        assertThat(person.get("/studio/api/me").body()).contains("SIGN_IN_NEEDED");
    }
}
