package dev.regulars.gateway.sending.kafka;

import dev.regulars.gateway.callbacks.CallbackSettings;
import dev.regulars.gateway.callbacks.TellMember;
import dev.regulars.gateway.callbacks.Told;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Follows the change feed of members where a CRM wants it; of several gateways each has some of its partitions. */
@Component
@ConditionalOnProperty("regulars.callbacks.members-url")
class MemberFeedFollowing implements SmartLifecycle {
    private static final String NAME = "pos-gateway-members";

    private final TellMember telling;
    private final JsonMapper json;
    private final Follower follower;
    private volatile boolean running;

    MemberFeedFollowing(KafkaClients kafka, TellMember telling, CallbackSettings settings, JsonMapper json) {
        this.telling = telling;
        this.json = json;
        QueueFollower feed = new QueueFollower(kafka, this::tell, settings);
        follower = new Follower(
                NAME,
                () -> {
                    KafkaConsumer<String, byte[]> consumer = kafka.consumerInGroup(NAME);
                    consumer.subscribe(List.of(Topics.MEMBERS));
                    return consumer;
                },
                feed::step);
    }

    private Told tell(ConsumerRecord<String, byte[]> record) {
        try {
            String id = json.readTree(record.value()).path("id").asString("");
            return telling.tell(id, record.value(), Instant.ofEpochMilli(record.timestamp()));
        } catch (JacksonException e) {
            return Told.NEVER;
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
