package dev.regulars.gateway.sending.kafka;

import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.springframework.stereotype.Component;

/** Creates what is missing; topics that someone has set up already stay as they are. */
@Component
class TopicCreator {
    private final KafkaClients kafka;
    private final QueueSettings settings;

    TopicCreator(KafkaClients kafka, QueueSettings settings) {
        this.kafka = kafka;
        this.settings = settings;
    }

    void createMissing() throws ExecutionException, InterruptedException {
        for (KafkaFuture<Void> creation :
                kafka.admin().createTopics(Topics.all(settings)).values().values()) {
            try {
                creation.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }
}
