package dev.regulars.analytics.alerts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules, alerts and their deliveries, in the warehouse. */
public interface Alerts {
    List<AlertRule> rules();

    void put(AlertRule rule);

    boolean remove(String rule);

    /** In one transaction, with a delivery each way; gives false when it is there already. */
    boolean raise(Alert alert, Set<Way> ways);

    /** Newest first. */
    List<Alert> list(boolean openOnly, int limit);

    Optional<Alert> find(String id);

    void acknowledge(String id, String who, String note, Instant at);

    List<Silence> silences(LocalDate on);

    void silence(Silence silence);

    /** Takes back what would be silent from that day on; gives false when nothing would. */
    boolean endSilence(@Nullable String rule, @Nullable String subject, LocalDate from);

    /** Forgets alerts that were raised before that moment, with what became of their mails and posts. */
    int forget(Instant before);

    List<Delivery> due(Instant now, int limit);

    List<Delivery> deliveries(int limit);

    Optional<Delivery> delivery(String id);

    void update(Delivery delivery);
}
