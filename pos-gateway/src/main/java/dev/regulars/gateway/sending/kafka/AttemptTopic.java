package dev.regulars.gateway.sending.kafka;

import dev.regulars.gateway.deadletters.Attempt;
import dev.regulars.gateway.deadletters.Attempts;
import dev.regulars.gateway.deadletters.DeadLetter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** pos.webhooks.resent: a record for each attempt, read by each gateway from its beginning. */
@Component
class AttemptTopic implements Attempts, SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(AttemptTopic.class);
    private static final int LETTERS = 100_000;
    private static final int OF_A_LETTER = 20;
    private static final Duration POLL = Duration.ofMillis(500);
    private static final List<TopicPartition> ONLY = List.of(new TopicPartition(Topics.RESENT_WEBHOOKS, 0));

    private final KafkaClients kafka;
    private final JsonMapper json;
    private final Map<String, Set<Attempt>> attempts = new LinkedHashMap<>();
    private final Follower follower = new Follower(
            "resent-letters", this::open, consumer -> consumer.poll(POLL).forEach(this::read));
    private volatile boolean running;

    AttemptTopic(KafkaClients kafka, JsonMapper json) {
        this.kafka = kafka;
        this.json = json;
    }

    @Override
    public void note(DeadLetter letter, Attempt attempt) {
        try {
            // Bounded by the producer's own time-outs.
            kafka.producer()
                    .send(new ProducerRecord<>(Topics.RESENT_WEBHOOKS, 0, key(letter), json.writeValueAsBytes(attempt)))
                    .get();
            remember(key(letter), attempt);
        } catch (KafkaException | ExecutionException e) {
            log.warn("that dead letter {} was sent again could not be noted: {}", letter.number(), e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized List<Attempt> of(DeadLetter letter) {
        return List.copyOf(attempts.getOrDefault(key(letter), Set.of()));
    }

    /** With the time, since a topic that is made anew numbers its letters anew. */
    private static String key(DeadLetter letter) {
        return letter.number() + "@" + letter.receivedAt().toEpochMilli();
    }

    /** What was noted here comes again from the topic: it is the same. */
    private synchronized void remember(String letter, Attempt attempt) {
        Set<Attempt> all = attempts.computeIfAbsent(letter, key -> new LinkedHashSet<>());
        all.add(attempt);
        forgetFirst(all, OF_A_LETTER);
        forgetFirst(attempts.keySet(), LETTERS);
    }

    private static void forgetFirst(Set<?> all, int most) {
        new ArrayList<>(all.size() > most ? all : List.of())
                .stream().limit(Math.max(0, all.size() - most)).forEach(all::remove);
    }

    private KafkaConsumer<String, byte[]> open() {
        KafkaConsumer<String, byte[]> consumer = kafka.consumer("pos-gateway-resent-letters");
        consumer.assign(ONLY);
        consumer.seekToBeginning(ONLY);
        return consumer;
    }

    private void read(ConsumerRecord<String, byte[]> noted) {
        try {
            remember(noted.key(), json.readValue(noted.value(), Attempt.class));
        } catch (JacksonException e) {
            log.warn("what is noted at {} of {} is not an attempt", noted.offset(), noted.topic());
        }
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
