package dev.regulars.analytics.ingest.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.analytics.Expected;
import dev.regulars.analytics.SampleEvents;
import dev.regulars.analytics.SampleEvents.SampleEvent;
import dev.regulars.analytics.TestWarehouse;
import dev.regulars.analytics.ingest.Arrival;
import dev.regulars.analytics.ingest.Batch;
import dev.regulars.analytics.ingest.StoredEvents.Outcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DuckDbDecisionsTest {
    private static final String TOPIC = "topic-1";

    @TempDir
    Path folder;

    private TestWarehouse warehouse;

    @BeforeEach
    void open() {
        warehouse = new TestWarehouse(folder);
    }

    @AfterEach
    void close() {
        warehouse.close();
    }

    @Test
    void addsUpWhatItStores() {
        List<SampleEvent> events = new SampleEvents(11, 40).next(3_000);
        assertThat(add(0, events)).isEqualTo(new Outcome(3_000, 0, 0));
        assertThat(warehouse.shown()).isEqualTo(Expected.of(events));
    }

    @Test
    void countsARepeatedEventOnce() {
        List<SampleEvent> events = new SampleEvents(12, 10).next(200);
        List<SampleEvent> twice = new ArrayList<>(events);
        twice.addAll(events.subList(50, 120));
        assertThat(add(0, twice)).isEqualTo(new Outcome(200, 70, 0));
        assertThat(add(1, events)).isEqualTo(new Outcome(0, 200, 0));
        assertThat(warehouse.shown()).isEqualTo(Expected.of(events));
    }

    @Test
    void putsAsideAnEventWhoseIdOrPlaceBelongsToAnother() {
        List<SampleEvent> events = new SampleEvents(13, 1).next(5);
        add(0, events);
        SampleEvent first = events.get(0);
        ObjectNode sameId = first.json();
        ((ObjectNode) sameId.path("data")).put("sequence", 999);
        ObjectNode samePlace = first.json().put("id", "pos:other");
        ((ObjectNode) samePlace.path("data")).put("decisionId", "pos:other");
        JsonMapper json = new JsonMapper();
        Outcome outcome = addBytes(0, 100, List.of(json.writeValueAsBytes(sameId), json.writeValueAsBytes(samePlace)));
        assertThat(outcome).isEqualTo(new Outcome(0, 0, 2));
        assertThat(warehouse.shown()).isEqualTo(Expected.of(events));
        assertThat(warehouse.column("SELECT reason FROM rejected"))
                .containsExactly("CONTRADICTS_EARLIER", "CONTRADICTS_EARLIER");
    }

    @Test
    void keepsTheBytesAndThePlaceOfWhatItCannotUnderstand() {
        byte[] broken = "{\"id\": ".getBytes(StandardCharsets.UTF_8);
        List<SampleEvent> events = new SampleEvents(14, 5).next(2);
        List<byte[]> values = new ArrayList<>();
        values.add(events.get(0).bytes());
        values.add(broken);
        values.add(null);
        values.add(events.get(1).bytes());
        assertThat(addBytes(3, 40, values)).isEqualTo(new Outcome(2, 0, 2));
        assertThat(addBytes(3, 40, values)).isEqualTo(new Outcome(0, 2, 2));
        assertThat(warehouse.column("""
                        SELECT concat_ws(' ', topic_id, partition, record_offset, reason, size, decode(raw))
                        FROM rejected ORDER BY record_offset
                        """))
                .containsExactly("topic-1 3 41 MALFORMED_JSON 7 {\"id\": ", "topic-1 3 42 EMPTY 0");
        assertThat(warehouse.decisions().nextOffsets(TOPIC)).isEqualTo(Map.of(3, 44L));
    }

    /** Row by row, the memory of the tests (256 MB) is used up after some thousand, and ingest would stop for good. */
    @Test
    void goesOnThroughAFloodOfWhatItCannotUnderstand() {
        List<SampleEvent> events = new SampleEvents(17, 5).next(1);
        List<byte[]> flood =
                new ArrayList<>(Collections.nCopies(10_000, "x".repeat(1_000).getBytes(StandardCharsets.UTF_8)));
        flood.add(events.get(0).bytes());
        assertThat(addBytes(0, 0, flood)).isEqualTo(new Outcome(1, 0, 10_000));
        assertThat(warehouse.column("SELECT count(DISTINCT record_offset) FROM rejected"))
                .containsExactly("10000");
        assertThat(warehouse.shown()).isEqualTo(Expected.of(events));
    }

    @Test
    void remembersWhereToReadOnByTopicAndPartition() {
        assertThat(warehouse.decisions().nextOffsets(TOPIC)).isEmpty();
        List<SampleEvent> events = new SampleEvents(15, 5).next(30);
        add(0, events.subList(0, 10));
        add(5, events.subList(10, 30));
        warehouse.reopen();
        assertThat(warehouse.decisions().nextOffsets(TOPIC)).isEqualTo(Map.of(0, 10L, 5, 20L));
        assertThat(warehouse.decisions().nextOffsets("topic-2")).isEmpty();
        assertThat(warehouse.shown()).isEqualTo(Expected.of(events));
    }

    @Test
    void takesTopicMadeAnewFromItsStartAndStillCountsOnce() {
        List<SampleEvent> events = new SampleEvents(16, 5).next(30);
        add(0, events);
        List<Arrival> again = new ArrayList<>();
        for (SampleEvent event : events) {
            again.add(new Arrival(0, again.size(), event.bytes()));
        }
        assertThat(warehouse.decisions().add(new Batch("topic-2", again, Map.of(0, 30L))))
                .isEqualTo(new Outcome(0, 30, 0));
    }

    private Outcome add(int partition, List<SampleEvent> events) {
        return addBytes(partition, 0, events.stream().map(SampleEvent::bytes).toList());
    }

    private Outcome addBytes(int partition, long from, List<byte[]> values) {
        List<Arrival> arrivals = new ArrayList<>();
        for (byte[] value : values) {
            arrivals.add(new Arrival(partition, from + arrivals.size(), value));
        }
        return warehouse.decisions().add(new Batch(TOPIC, arrivals, Map.of(partition, from + values.size())));
    }
}
