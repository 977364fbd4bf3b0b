package dev.regulars.analytics.ingest.kafka;

import dev.regulars.analytics.ingest.IngestSettings;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;

/** What both of Kafka's clients are told. */
final class ClientSettings {
    private static final int RECONNECT_FIRST_MILLIS = 100;
    private static final int RECONNECT_MOST_MILLIS = 1_000;

    private ClientSettings() {}

    static Map<String, Object> of(IngestSettings settings, Map<String, Object> more) {
        int timeout = Math.toIntExact(settings.requestTimeout().toMillis());
        Map<String, Object> all = new HashMap<>(more);
        all.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        all.put(CommonClientConfigs.CLIENT_ID_CONFIG, "regulars-analytics");
        all.put(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, timeout);
        all.put(CommonClientConfigs.RECONNECT_BACKOFF_MS_CONFIG, RECONNECT_FIRST_MILLIS);
        all.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, RECONNECT_MOST_MILLIS);
        // Nothing of the clients is pushed to the broker.
        all.put(CommonClientConfigs.ENABLE_METRICS_PUSH_CONFIG, false);
        return all;
    }
}
