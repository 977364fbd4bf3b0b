package dev.regulars.gateway.sending.kafka;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/**
 * The queue's topics. The number of partitions is fixed for good: another one would move keys and break their order.
 */
final class Topics {
    static final String WAITING = "pos.transactions";
    static final String DEAD = "pos.transactions.dlt";
    /** What the retailer's system did not take. */
    static final String UNTOLD = "pos.callbacks.dlt";

    static final String DEAD_WEBHOOKS = "pos.webhooks.dlt";
    /** Which of them were sent again. */
    static final String RESENT_WEBHOOKS = "pos.webhooks.resent";

    /** The change feed, which the decision service owns. */
    static final String MEMBERS = "loyalty.members";

    static final String CONSUMER_GROUP = "decision-service";
    static final int PARTITIONS = 6;
    /** A till's largest body and its envelope. */
    static final int MAX_EVENT_BYTES = 5_000_000;

    private Topics() {}

    static List<NewTopic> all(QueueSettings settings) {
        short copies = settings.replication();
        Map<String, String> config = Map.of(
                TopicConfig.RETENTION_MS_CONFIG,
                        Long.toString(settings.retention().toMillis()),
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(MAX_EVENT_BYTES),
                TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, Integer.toString(copies / 2 + 1));
        return List.of(
                new NewTopic(WAITING, PARTITIONS, copies).configs(config),
                new NewTopic(DEAD, 1, copies).configs(config),
                new NewTopic(UNTOLD, 1, copies).configs(config),
                new NewTopic(DEAD_WEBHOOKS, 1, copies).configs(config),
                new NewTopic(RESENT_WEBHOOKS, 1, copies).configs(config));
    }
}
