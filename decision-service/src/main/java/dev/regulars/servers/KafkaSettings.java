package dev.regulars.servers;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * Settings of a broker that is alone. A record it has acknowledged is in the operating system's hands, so it outlives
 * {@code kill -9} of this process.
 */
final class KafkaSettings {
    static final int NODE_ID = 1;
    static final String CONTROLLER = "CONTROLLER";

    /** One transaction has up to 10,000 lines: events are larger than Kafka's default of one megabyte. */
    private static final String LARGEST_RECORD_BYTES = Integer.toString(16 * 1024 * 1024);

    private static final Map<String, String> ALONE = Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("node.id", Integer.toString(NODE_ID)),
            Map.entry("inter.broker.listener.name", "BROKER"),
            Map.entry("controller.listener.names", CONTROLLER),
            Map.entry("listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT"),
            Map.entry("default.replication.factor", "1"),
            Map.entry("min.insync.replicas", "1"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "4"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "4"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("share.coordinator.state.topic.num.partitions", "1"),
            Map.entry("controlled.shutdown.enable", "false"));

    private static final Map<String, String> SMALL = Map.ofEntries(
            Map.entry("auto.create.topics.enable", "false"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            Map.entry("num.network.threads", "2"),
            Map.entry("num.io.threads", "2"),
            Map.entry("background.threads", "2"),
            Map.entry("log.cleaner.dedupe.buffer.size", Integer.toString(16 * 1024 * 1024)),
            Map.entry("log.segment.bytes", Integer.toString(64 * 1024 * 1024)),
            Map.entry("message.max.bytes", LARGEST_RECORD_BYTES),
            Map.entry("replica.fetch.max.bytes", LARGEST_RECORD_BYTES),
            // Sales of years ago are replayed: a record's age is its time here, not the time of the sale,
            // and what is kept is limited by size (4 GB a partition), so that analytics can be built again.
            Map.entry("log.message.timestamp.type", "LogAppendTime"),
            Map.entry("log.retention.ms", "-1"),
            Map.entry("log.retention.bytes", Long.toString(4L * 1024 * 1024 * 1024)));

    private KafkaSettings() {}

    static Properties of(ServerSettings settings, Path folder) {
        String broker = "BROKER://" + ServerSettings.HOST + ":" + settings.kafkaPort();
        String controller = ServerSettings.HOST + ":" + settings.kafkaControllerPort();
        Properties properties = new Properties();
        properties.putAll(ALONE);
        properties.putAll(SMALL);
        properties.put("listeners", broker + "," + CONTROLLER + "://" + controller);
        properties.put("advertised.listeners", broker);
        properties.put("controller.quorum.voters", NODE_ID + "@" + controller);
        properties.put("log.dirs", folder.toString());
        return properties;
    }
}
