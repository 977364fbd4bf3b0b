package dev.regulars.decision.relay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.accounts.SecretSettings;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class SettingsTest {

    private static final String SECRET = "regulars.secret=";
    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties({RelaySettings.class, KafkaSettings.class, SecretSettings.class})
    static class Settings {}

    @Test
    void hasDefaultsForAllButTheSecret() {
        context.withPropertyValues(SECRET + "s".repeat(32)).run(started -> {
            assertThat(started.getBean(RelaySettings.class).sweepEvery()).isEqualTo(Duration.ofSeconds(30));
            assertThat(started.getBean(KafkaSettings.class).bootstrapServers()).isEqualTo("127.0.0.1:19092");
            assertThat(started.getBean(SecretSettings.class)).hasToString("SecretSettings[secret=*]");
        });
    }

    @Test
    void doesNotStartWithoutASecretAndNeverPrintsOne() {
        context.run(started -> assertThat(started).hasFailed());
        context.withPropertyValues(SECRET + "too-short-a-secret").run(started -> {
            assertThat(started.getStartupFailure())
                    .rootCause()
                    .hasMessage("REGULARS_SECRET must have 32 to 1024 characters");
            assertThat(started.getStartupFailure()).message().doesNotContain("too-short-a-secret");
        });
    }

    @Test
    void doesNotStartBeyondItsBounds() {
        context.withPropertyValues(SECRET + "s".repeat(32), "regulars.relay.sweep-every=1ms")
                .run(started -> assertThat(started).hasFailed());
        context.withPropertyValues(SECRET + "s".repeat(32), "regulars.relay.queue-limit=1")
                .run(started -> assertThat(started).hasFailed());
    }
}
