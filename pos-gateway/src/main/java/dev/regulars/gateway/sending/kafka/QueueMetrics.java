package dev.regulars.gateway.sending.kafka;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Gauges of the queue, as it was last looked at. */
@Component
class QueueMetrics implements MeterBinder {
    private final Backlog backlog;

    QueueMetrics(Backlog backlog) {
        this.backlog = backlog;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("regulars.gateway.queue.waiting", backlog, Backlog::waiting)
                .description("Transactions in the queue that are not decided yet")
                .register(registry);
        Gauge.builder("regulars.gateway.queue.known", backlog, all -> all.isKnown() ? 1 : 0)
                .description("1 when Kafka has said what waits since this gateway started")
                .register(registry);
    }
}
