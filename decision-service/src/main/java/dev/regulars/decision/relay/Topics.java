package dev.regulars.decision.relay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * The topics that this service owns. How long each is kept follows the broker's defaults, but for programs: the last
 * event under each key stays, so that whoever begins to read learns of all versions that ever decided.
 */
final class Topics {

    private static final String COMPACT = TopicConfig.CLEANUP_POLICY_COMPACT;
    private static final int PATIENCE_MILLIS = 5_000;
    private static final List<NewTopic> OWNED = List.of(
            topic(Publisher.TOPIC, 6),
            topic(Publisher.TOPIC + ".dlt", 1),
            topic(Publisher.MESSAGES, 1),
            topic(Announcement.VOUCHERS, 6),
            topic(Announcement.FEEDBACK, 1),
            topic(Announcement.MESSAGE_STEPS, 6),
            topic(Announcement.MEMBERS, 6),
            topic(Announcement.PROGRAMS, 1).configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, COMPACT)));

    private Topics() {}

    private static NewTopic topic(String name, int partitions) {
        return new NewTopic(name, Optional.of(partitions), Optional.empty());
    }

    /** Creates those that are missing. */
    static void create(KafkaSettings kafka) throws InterruptedException {
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                kafka.bootstrapServers(),
                AdminClientConfig.CLIENT_ID_CONFIG,
                "regulars-topics",
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                PATIENCE_MILLIS,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                PATIENCE_MILLIS);
        try (Admin admin = Admin.create(settings)) {
            for (KafkaFuture<Void> created : admin.createTopics(OWNED).values().values()) {
                await(created);
            }
        }
    }

    private static void await(KafkaFuture<Void> created) throws InterruptedException {
        try {
            created.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("a topic cannot be created", e.getCause());
            }
        }
    }
}
