package dev.regulars.gateway.sending.kafka;

import dev.regulars.gateway.callbacks.CallbackSettings;
import dev.regulars.gateway.callbacks.Queued;
import dev.regulars.gateway.callbacks.TellOutcome;
import dev.regulars.gateway.callbacks.Told;
import dev.regulars.gateway.transaction.PosTransaction;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Follows the queue where callbacks are wanted; of several gateways each has some of its partitions. */
@Component
@ConditionalOnProperty("regulars.callbacks.url")
class QueueFollowing implements SmartLifecycle {
    private static final String NAME = "pos-gateway-callbacks";

    private final TellOutcome telling;
    private final JsonMapper json;
    private final Follower follower;
    private volatile boolean running;

    QueueFollowing(KafkaClients kafka, TellOutcome telling, CallbackSettings settings, JsonMapper json) {
        this.telling = telling;
        this.json = json;
        QueueFollower queue = new QueueFollower(kafka, this::tell, settings);
        follower = new Follower(
                NAME,
                () -> {
                    KafkaConsumer<String, byte[]> consumer = kafka.consumerInGroup(NAME);
                    consumer.subscribe(List.of(Topics.WAITING));
                    return consumer;
                },
                queue::step);
    }

    private Told tell(ConsumerRecord<String, byte[]> record) {
        String transactionId;
        try {
            JsonNode event = json.readTree(record.value());
            transactionId = event.path("data").path("transactionId").asString("");
        } catch (JacksonException e) {
            return Told.NEVER;
        }
        String decisionId = PosTransaction.SOURCE + ":" + transactionId;
        return telling.tell(new Queued(transactionId, decisionId, Instant.ofEpochMilli(record.timestamp())));
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
