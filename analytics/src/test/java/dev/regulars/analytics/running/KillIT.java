package dev.regulars.analytics.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.analytics.Expected;
import dev.regulars.analytics.SampleEvents;
import dev.regulars.analytics.SampleEvents.SampleEvent;
import dev.regulars.analytics.TestTopic;
import dev.regulars.testing.AppProcess;
import dev.regulars.testing.Backends;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillIT {
    private static final int EVENTS = 20_000;
    private static final int KILLS = 3;

    @TempDir
    Path folder;

    @Test
    void endsWithTheSameTotalsHoweverOftenItIsKilled() {
        long seed = System.nanoTime();
        System.out.println("kill seed " + seed);
        Random random = new Random(seed);
        List<SampleEvent> events = new SampleEvents(seed, 500).next(EVENTS);
        List<SampleEvent> sent = withRepetitions(events, random);
        int slice = sent.size() / (KILLS + 1);
        try (TestTopic topic = new TestTopic(Backends.kafkaBootstrapServers(), "analytics-kill");
                AppProcess analytics = process(topic)) {
            topic.create();
            for (int kill = 0; kill < KILLS; kill++) {
                analytics.start();
                int enough = decisions(analytics) + random.nextInt(slice / 2);
                topic.send(sent.subList(kill * slice, (kill + 1) * slice));
                killAfter(analytics, enough);
            }
            topic.send(sent.subList(KILLS * slice, sent.size()));
            analytics.start();
            RunningAnalytics.awaitDecisions(analytics.url(), EVENTS);
            assertThat(RunningAnalytics.shown(analytics.url()))
                    .as("seed %d", seed)
                    .isEqualTo(Expected.of(events));
        }
    }

    private static void killAfter(AppProcess analytics, int enough) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> decisions(analytics) >= enough);
        int seen = decisions(analytics);
        analytics.killForcibly();
        System.out.println("killed after about " + seen + " of " + EVENTS);
    }

    /** As the relay may: an event again, some time after the first. */
    private static List<SampleEvent> withRepetitions(List<SampleEvent> events, Random random) {
        List<SampleEvent> sent = new ArrayList<>();
        for (SampleEvent event : events) {
            sent.add(event);
            if (random.nextInt(10) == 0) {
                sent.add(sent.get(random.nextInt(sent.size())));
            }
        }
        return sent;
    }

    private static int decisions(AppProcess analytics) {
        return RunningAnalytics.json(analytics.url(), "/v1/totals/summary")
                .path("decisions")
                .asInt();
    }

    /** Small batches, so that a kill falls between and into many. */
    private AppProcess process(TestTopic topic) {
        return AppProcess.of("analytics")
                .env("KAFKA_BOOTSTRAP_SERVERS", Backends.kafkaBootstrapServers())
                .env("REGULARS_ANALYTICS_DB", folder.resolve("analytics.duckdb").toString())
                .env("REGULARS_ANALYTICS_INGEST_TOPIC", topic.name())
                .env("REGULARS_ANALYTICS_INGEST_BATCHRECORDS", "100");
    }
}
