package dev.regulars.analytics.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.analytics.Expected;
import dev.regulars.analytics.SampleEvents;
import dev.regulars.analytics.SampleEvents.SampleEvent;
import dev.regulars.analytics.TestTopic;
import dev.regulars.testing.ServersProcess;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerAwayIT {
    @TempDir
    Path folder;

    @Test
    void startsWithoutABrokerAndOutlivesItsDeath() {
        try (ServersProcess servers = ServersProcess.start()) {
            String bootstrapServers = servers.kafkaBootstrapServers();
            servers.killForcibly();
            try (RunningAnalytics analytics = new RunningAnalytics(bootstrapServers, "away", folder)) {
                analytics.awaitFeed("broker-away");
                assertThat(RunningAnalytics.json(analytics.url(), "/v1/totals").has("lag"))
                        .isFalse();
                assertThat(RunningAnalytics.get(analytics.url(), "/actuator/health/readiness")
                                .statusCode())
                        .isEqualTo(200);
                servers.startAgain();
                readThroughADeath(servers, bootstrapServers, analytics);
            }
        }
    }

    private static void readThroughADeath(ServersProcess servers, String bootstrapServers, RunningAnalytics analytics) {
        List<SampleEvent> events = new SampleEvents(31, 20).next(400);
        try (TestTopic topic = new TestTopic(bootstrapServers, "away")) {
            topic.create();
            topic.send(events.subList(0, 200));
            analytics.awaitDecisions(200);
            servers.killForcibly();
            analytics.awaitFeed("broker-away");
            servers.startAgain();
            topic.send(events.subList(200, 400));
            analytics.awaitDecisions(400);
            assertThat(analytics.shown()).isEqualTo(Expected.of(events));
        }
    }
}
