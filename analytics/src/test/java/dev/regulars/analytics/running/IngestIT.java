package dev.regulars.analytics.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.analytics.Expected;
import dev.regulars.analytics.SampleEvents;
import dev.regulars.analytics.SampleEvents.SampleEvent;
import dev.regulars.analytics.TestTopic;
import dev.regulars.testing.Backends;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class IngestIT {
    @TempDir
    Path folder;

    @Test
    void waitsForTheTopicAndThenReadsIt() {
        try (TestTopic topic = topic("waits");
                RunningAnalytics analytics = start(topic)) {
            analytics.awaitFeed("waiting-for-topic");
            assertThat(RunningAnalytics.json(analytics.url(), "/v1/totals/summary")
                            .path("lag")
                            .asInt(-1))
                    .isZero();
            topic.create();
            List<SampleEvent> events = new SampleEvents(21, 20).next(50);
            topic.send(events);
            analytics.awaitDecisions(50);
            assertThat(analytics.shown()).isEqualTo(Expected.of(events));
        }
    }

    @Test
    void countsEachEventOnceHoweverOftenAndInWhateverOrderItComes() {
        long seed = System.nanoTime();
        System.out.println("ingest seed " + seed);
        Random random = new Random(seed);
        List<SampleEvent> events = new SampleEvents(seed, 50).next(2_000);
        List<SampleEvent> sent = new ArrayList<>(events);
        for (int i = 0; i < 500; i++) {
            sent.add(events.get(random.nextInt(events.size())));
        }
        Collections.shuffle(sent, random);
        try (TestTopic topic = topic("once")) {
            topic.create();
            topic.send(sent.subList(0, 1_000));
            try (RunningAnalytics analytics = start(topic)) {
                topic.send(sent.subList(1_000, 1_700));
                analytics.awaitFeed("reading");
            }
            topic.send(sent.subList(1_700, sent.size()));
            try (RunningAnalytics analytics = start(topic)) {
                analytics.awaitDecisions(2_000);
                assertThat(analytics.shown()).as("seed %d", seed).isEqualTo(Expected.of(events));
            }
        }
    }

    @Test
    void putsAsideWhatItCannotUnderstandAndGoesOn() {
        List<SampleEvent> events = new SampleEvents(22, 20).next(40);
        try (TestTopic topic = topic("aside")) {
            topic.create();
            try (RunningAnalytics analytics = start(topic)) {
                topic.send(events.subList(0, 20));
                topic.sendBytes("not json".getBytes(StandardCharsets.UTF_8));
                topic.sendBytes(null);
                topic.send(events.subList(20, 40));
                analytics.awaitDecisions(40);
                assertThat(analytics.shown()).isEqualTo(Expected.of(events));
                JsonNode totals = RunningAnalytics.json(analytics.url(), "/v1/totals");
                assertThat(totals.path("rejected").asInt()).isEqualTo(2);
            }
        }
    }

    @Test
    void readsATopicThatWasMadeAnewWithoutCountingTwice() {
        List<SampleEvent> events = new SampleEvents(23, 20).next(60);
        try (TestTopic topic = topic("anew")) {
            topic.create();
            topic.send(events.subList(0, 30));
            try (RunningAnalytics analytics = start(topic)) {
                analytics.awaitDecisions(30);
                topic.delete();
            }
        }
        // A producer keeps the old topic in mind for minutes, so the new one gets a new producer.
        try (TestTopic topic = topic("anew")) {
            topic.create();
            topic.send(events);
            try (RunningAnalytics analytics = start(topic)) {
                analytics.awaitDecisions(60);
                assertThat(analytics.shown()).isEqualTo(Expected.of(events));
            }
        }
    }

    private RunningAnalytics start(TestTopic topic) {
        return new RunningAnalytics(Backends.kafkaBootstrapServers(), topic.name(), folder);
    }

    private static TestTopic topic(String name) {
        return new TestTopic(Backends.kafkaBootstrapServers(), "analytics-" + name);
    }
}
