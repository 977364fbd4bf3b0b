package dev.regulars.gateway.sending.kafka;

import static java.util.Map.entry;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Made on first use, not at the start: a name that does not resolve yet must not keep tills from selling. */
@Component
class KafkaClients implements DisposableBean {
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(5);
    private static final int GROUP_BATCH = 20;
    private final QueueSettings settings;
    private @Nullable Producer<String, byte[]> producer;
    private @Nullable Admin admin;

    KafkaClients(QueueSettings settings) {
        this.settings = settings;
    }

    synchronized Producer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(producerConfig(), new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    /** For one thread, which closes it; without a group. */
    KafkaConsumer<String, byte[]> consumer(String clientId) {
        return new KafkaConsumer<>(common(clientId), new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** The same as a member of a group, which begins where the queue begins. */
    KafkaConsumer<String, byte[]> consumerInGroup(String group) {
        Map<String, Object> config = new HashMap<>(common(group));
        config.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, GROUP_BATCH);
        return new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
    }

    synchronized Admin admin() {
        if (admin == null) {
            admin = Admin.create(common("pos-gateway-watch"));
        }
        return admin;
    }

    /** A reader of no group, for one page; the caller closes it. */
    Consumer<String, byte[]> reader(int maxRecords) {
        Map<String, Object> config = new HashMap<>(common("pos-gateway-dead-letters"));
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, maxRecords);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
    }

    @Override
    public synchronized void destroy() {
        if (producer != null) {
            producer.close(CLOSE_TIMEOUT);
        }
        if (admin != null) {
            admin.close(CLOSE_TIMEOUT);
        }
    }

    private Map<String, Object> producerConfig() {
        Map<String, Object> config = new HashMap<>(common("pos-gateway"));
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topics.MAX_EVENT_BYTES);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, settings.blockTimeout().toMillis());
        config.put(
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                Math.toIntExact(settings.deliveryTimeout().toMillis()));
        return config;
    }

    private Map<String, Object> common(String clientId) {
        int request = Math.toIntExact(settings.deliveryTimeout().toMillis() / 2);
        return Map.ofEntries(
                entry(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers()),
                entry(CommonClientConfigs.CLIENT_ID_CONFIG, clientId),
                entry(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, request),
                entry(CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, request * 2),
                entry(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500L));
    }
}
