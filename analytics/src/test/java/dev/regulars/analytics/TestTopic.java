package dev.regulars.analytics;

import dev.regulars.analytics.SampleEvents.SampleEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic of a test's own on a real broker, written as the decision service does: keyed by account. */
public final class TestTopic implements AutoCloseable {
    private static final int PARTITIONS = 6;

    private final String name;
    private final String bootstrapServers;
    private final KafkaProducer<String, byte[]> producer;

    public TestTopic(String bootstrapServers, String name) {
        this.name = name;
        this.bootstrapServers = bootstrapServers;
        // One request at a time: of several sent to partitions that are just being made, a later one may be taken
        // first, and the earlier one is then refused for ever as out of order.
        this.producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "acks",
                        "all",
                        "linger.ms",
                        5,
                        "max.in.flight.requests.per.connection",
                        1),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    public String name() {
        return name;
    }

    public void create() {
        try (Admin admin = admin()) {
            admin.createTopics(List.of(new NewTopic(name, PARTITIONS, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public void delete() {
        try (Admin admin = admin()) {
            admin.deleteTopics(List.of(name)).all().get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public void send(List<SampleEvent> events) {
        List<Future<?>> sent = new ArrayList<>();
        for (SampleEvent event : events) {
            sent.add(producer.send(new ProducerRecord<>(name, event.accountId(), event.bytes())));
        }
        sent.forEach(TestTopic::acknowledged);
    }

    /** Many, to any partition. */
    public void sendAll(List<byte[]> values) {
        List<Future<?>> sent = new ArrayList<>();
        for (byte[] value : values) {
            sent.add(producer.send(new ProducerRecord<>(name, null, value)));
        }
        sent.forEach(TestTopic::acknowledged);
    }

    public void sendBytes(byte[] value) {
        acknowledged(producer.send(new ProducerRecord<>(name, "any", value)));
    }

    private static void acknowledged(Future<?> sent) {
        try {
            sent.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    }

    @Override
    public void close() {
        producer.close();
    }
}
