package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.testing.Backends;
import dev.regulars.testing.Contract;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** What waits in Kafka is decided in order and once, also through a kill; what is refused is kept with its reason. */
class InboxIT {

    private static final String KAFKA = Backends.kafkaBootstrapServers();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void decidesWhatWaits() throws Exception {
        topics();
        try (Service service = new Service(Path.of("../rules/programs/demo"));
                KafkaProducer<String, String> gateway = new KafkaProducer<>(
                        Map.of("bootstrap.servers", KAFKA, "acks", "all"),
                        new StringSerializer(),
                        new StringSerializer())) {
            service.process().killForcibly();
            for (int i = 1; i <= 30; i++) {
                send(gateway, Bodies.sale(RUN + "-" + i, RUN));
            }
            send(gateway, Bodies.sale(RUN + "-bad", RUN).replace("GBP", "EUR"));
            send(gateway, Bodies.sale(RUN + "-last", RUN));
            service.process().start();
            String last = await(service, RUN + "-last");
            assertThat(last).contains("\"sequence\":31");
            assertThat(await(service, RUN + "-7")).contains("\"sequence\":7,");

            ConsumerRecord<String, String> letter =
                    read("pos.transactions.dlt", RUN + "-bad").get(0);
            assertThat(new String(letter.headers().lastHeader("code").value())).isEqualTo("CURRENCY_MISMATCH");

            List<ConsumerRecord<String, String>> events = read("loyalty.decisions", "it:" + RUN);
            assertThat(events)
                    .hasSizeGreaterThanOrEqualTo(31)
                    .allSatisfy(event -> assertThat(Contract.event("decision").violations(event.value()))
                            .isEmpty());
            assertThat(events).noneMatch(event -> event.value().contains("\"value\":\"" + RUN));
        }
    }

    private static void topics() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", KAFKA))) {
            admin.createTopics(List.of(
                            new NewTopic("pos.transactions", 6, (short) 1),
                            new NewTopic("pos.transactions.dlt", 1, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(TopicExistsException.class);
        }
    }

    private static void send(KafkaProducer<String, String> gateway, String body) throws Exception {
        String event = """
                {"specversion":"1.0","id":"it:%s","source":"/regulars/pos-gateway",
                "type":"dev.regulars.transaction.received.v1","time":"2026-06-13T10:15:00Z",
                "datacontenttype":"application/json","data":%s}""".formatted(RUN, body);
        assertThat(Contract.event("transaction").violations(event)).isEmpty();
        gateway.send(new ProducerRecord<>("pos.transactions", "key-" + RUN, event))
                .get();
    }

    private static String await(Service service, String id) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (service.get("/v1/decisions/it:" + id).statusCode() != 200) {
            assertThat(System.nanoTime()).as("waiting for " + id).isLessThan(end);
            Thread.sleep(100);
        }
        return service.get("/v1/decisions/it:" + id).body();
    }

    /** All records that contain the text, once the topic's ends are reached and there is at least one. */
    private static List<ConsumerRecord<String, String>> read(String topic, String text) {
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        try (KafkaConsumer<String, String> reader = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        KAFKA,
                        "group.id",
                        UUID.randomUUID().toString(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            reader.subscribe(Set.of(topic));
            long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            int quiet = 0;
            while (System.nanoTime() < end && (found.isEmpty() || quiet < 3)) {
                var records = reader.poll(Duration.ofSeconds(1));
                quiet = records.isEmpty() ? quiet + 1 : 0;
                records.forEach(record -> {
                    if (record.value().contains(text)) {
                        found.add(record);
                    }
                });
            }
        }
        return found;
    }
}
