package dev.regulars.analytics.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.analytics.TestTopic;
import dev.regulars.analytics.synthetic.World;
import dev.regulars.testing.Backends;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * How many events a second go from a real broker through the whole service into its database. With
 * {@code -Dregulars.events=1000000} a million, by which docs/benchmarks.md says it.
 */
class IngestRateIT {
    private static final int EVENTS = Integer.getInteger("regulars.events", 50_000);
    private static final int AT_ONCE = 10_000;
    private static final long SEED = 31;

    @TempDir
    Path folder;

    @Test
    void readsWhatIsThereAtFullSpeed() {
        try (TestTopic topic = new TestTopic(Backends.kafkaBootstrapServers(), "rate-" + System.nanoTime())) {
            topic.create();
            int sent = send(topic);
            try (RunningAnalytics analytics =
                    new RunningAnalytics(Backends.kafkaBootstrapServers(), topic.name(), folder)) {
                long began = System.nanoTime();
                long first = decisions(analytics);
                Awaitility.await()
                        .atMost(Duration.ofMinutes(10))
                        .pollInterval(Duration.ofMillis(100))
                        .until(() -> decisions(analytics) == sent);
                double seconds = (System.nanoTime() - began) / 1e9;
                System.out.printf(
                        Locale.ROOT,
                        "ingest through the broker: %,d events, %,.0f a second%n",
                        sent,
                        (sent - first) / seconds);
                JsonNode summary = RunningAnalytics.json(analytics.url(), "/v1/totals/summary");
                assertThat(summary.path("lag").asInt(-1)).isZero();
                assertThat(RunningAnalytics.json(analytics.url(), "/v1/totals")
                                .path("rejected")
                                .asInt(-1))
                        .isZero();
            }
        }
    }

    private static int send(TestTopic topic) {
        World world = new World(SEED, EVENTS, EVENTS / 10, 20, 365);
        int sent = 0;
        for (List<byte[]> events = world.next(AT_ONCE); !events.isEmpty(); events = world.next(AT_ONCE)) {
            topic.sendAll(events);
            sent += events.size();
        }
        return sent;
    }

    private static long decisions(RunningAnalytics analytics) {
        return RunningAnalytics.json(analytics.url(), "/v1/totals/summary")
                .path("decisions")
                .asLong();
    }
}
