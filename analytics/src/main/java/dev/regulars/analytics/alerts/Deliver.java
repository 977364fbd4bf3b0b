package dev.regulars.analytics.alerts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what is due. What fails is tried again, later each time, and given up after some attempts; it is kept then, and
 * can be sent again. A kill between sending and noting it sends twice; the id in mail and post is the same.
 */
@Component
public final class Deliver {
    private static final Logger log = LoggerFactory.getLogger(Deliver.class);
    private static final int AT_ONCE = 100;

    private final Alerts alerts;
    private final List<Sender> senders;
    private final AlertsSettings settings;
    private final Clock clock;

    public Deliver(Alerts alerts, List<Sender> senders, AlertsSettings settings, Clock clock) {
        this.alerts = alerts;
        this.senders = List.copyOf(senders);
        this.settings = settings;
        this.clock = clock;
    }

    /** Gives how many were sent. */
    public synchronized int deliver() {
        int sent = 0;
        for (Delivery delivery : alerts.due(clock.instant(), AT_ONCE)) {
            sent += deliver(delivery) ? 1 : 0;
        }
        return sent;
    }

    private boolean deliver(Delivery delivery) {
        Optional<Alert> alert = alerts.find(delivery.alert());
        Optional<Sender> sender = senders.stream()
                .filter(one -> one.way() == delivery.way() && one.isSet())
                .filter(one -> alert.filter(one::reaches).isPresent())
                .findFirst();
        if (alert.isEmpty() || sender.isEmpty()) {
            alerts.update(failed(delivery, "nobody is told this way any more", settings.maxAttempts()));
            return false;
        }
        int attempts = delivery.attempts() + 1;
        try {
            sender.get().send(alert.get(), link(alert.get()));
            alerts.update(new Delivery(
                    delivery.id(),
                    delivery.alert(),
                    delivery.way(),
                    Delivery.State.SENT,
                    attempts,
                    delivery.dueAt(),
                    null,
                    clock.instant()));
            return true;
        } catch (NotSent e) {
            log.warn("alert {}: attempt {} failed, {}", delivery.alert(), attempts, e.getMessage());
            alerts.update(failed(delivery, String.valueOf(e.getMessage()), attempts));
            return false;
        }
    }

    private Delivery failed(Delivery delivery, String problem, int attempts) {
        boolean dead = attempts >= settings.maxAttempts();
        Instant due = clock.instant().plus(settings.waitAfter(attempts));
        return new Delivery(
                delivery.id(),
                delivery.alert(),
                delivery.way(),
                dead ? Delivery.State.DEAD : Delivery.State.WAITING,
                attempts,
                due,
                problem,
                null);
    }

    /** Gives false when there is none. */
    public boolean again(String id) {
        Optional<Delivery> found = alerts.delivery(id);
        found.ifPresent(delivery -> alerts.update(new Delivery(
                id,
                delivery.alert(),
                delivery.way(),
                Delivery.State.WAITING,
                0,
                clock.instant(),
                delivery.problem(),
                null)));
        return found.isPresent();
    }

    private String link(Alert alert) {
        return settings.pages().resolve("/analytics/#/alerts?id=" + alert.id()).toString();
    }
}
