package dev.regulars.gateway.sending.kafka;

import dev.regulars.gateway.callbacks.CallbackSettings;
import dev.regulars.gateway.callbacks.TellOutcome;
import java.util.List;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Follows the queue where callbacks are wanted; of several gateways each has some of its partitions. */
@Component
@ConditionalOnProperty("regulars.callbacks.url")
class QueueFollowing implements SmartLifecycle {
    private static final String NAME = "pos-gateway-callbacks";

    private final Follower follower;
    private volatile boolean running;

    QueueFollowing(KafkaClients kafka, TellOutcome telling, CallbackSettings settings, JsonMapper json) {
        QueueFollower queue = new QueueFollower(kafka, telling, settings, json);
        follower = new Follower(
                NAME,
                () -> {
                    KafkaConsumer<String, byte[]> consumer = kafka.consumerInGroup(NAME);
                    consumer.subscribe(List.of(Topics.WAITING));
                    return consumer;
                },
                queue::step);
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
