package dev.regulars.gateway.sending.kafka;

import dev.regulars.gateway.asking.RefusedLater;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Follows the dead letters from their beginning; the last of them are remembered. */
@Component
class DeadLetterReader implements RefusedLater, SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(DeadLetterReader.class);
    private static final int REMEMBERED = 100_000;
    private static final Duration POLL = Duration.ofMillis(500);
    private static final List<TopicPartition> LETTERS = List.of(new TopicPartition(Topics.DEAD, 0));

    private final KafkaClients kafka;
    private final JsonMapper json;
    private final Map<String, Letter> letters = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Letter> eldest) {
            return size() > REMEMBERED;
        }
    });
    private final Follower follower = new Follower(
            "dead-letters", this::open, consumer -> consumer.poll(POLL).forEach(this::read));
    private volatile boolean running;

    DeadLetterReader(KafkaClients kafka, JsonMapper json) {
        this.kafka = kafka;
        this.json = json;
    }

    @Override
    public Optional<Letter> of(String decisionId) {
        return Optional.ofNullable(letters.get(decisionId));
    }

    private KafkaConsumer<String, byte[]> open() {
        KafkaConsumer<String, byte[]> consumer = kafka.consumer("pos-gateway-dead-letters");
        consumer.assign(LETTERS);
        consumer.seekToBeginning(LETTERS);
        return consumer;
    }

    private void read(ConsumerRecord<String, byte[]> letter) {
        try {
            JsonNode event = json.readTree(letter.value());
            letters.put(
                    event.path("id").asString(""),
                    new Letter(
                            header(letter, "code"),
                            header(letter, "reason"),
                            event.path("data").path("storeId").asString(null)));
        } catch (JacksonException e) {
            log.warn("a dead letter at {} is not JSON", letter.offset());
        }
    }

    private static String header(ConsumerRecord<String, byte[]> letter, String name) {
        Header header = letter.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void start() {
        running = true;
        follower.start();
    }

    @Override
    public void stop() {
        running = false;
        follower.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
