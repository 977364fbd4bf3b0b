package dev.regulars.analytics.ingest;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says what became of a record within the trace that a till's request began: the last step of that trace. */
@Component
public final class RecordTraces {
    /** Lines a batch: a topic full of what is not understood must not fill a disk with log. */
    static final int MOST_LINES = 20;

    private static final Logger log = LoggerFactory.getLogger(RecordTraces.class);
    private static final String HEADER = "traceparent";

    private final Tracer tracer;
    private final Propagator propagator;
    private final boolean exported;

    /** @param exporters none unless a collector is set: then steps of records that no line tells are not made */
    RecordTraces(Tracer tracer, Propagator propagator, List<SpanExporter> exporters) {
        this.tracer = tracer;
        this.propagator = propagator;
        this.exported = !exporters.isEmpty();
    }

    /** A record that was put aside, and why. */
    public record PutAside(Arrival arrival, String reason, String detail) {}

    /** At DEBUG a line each; else only a step in their traces, for collectors. */
    public void stored(List<Arrival> arrivals) {
        if (!exported && !log.isDebugEnabled()) {
            return;
        }
        arrivals.stream()
                .filter(arrival -> arrival.trace() != null)
                .forEach(arrival -> within(arrival, () -> log.debug("stored {}", place(arrival))));
    }

    public void putAside(List<PutAside> records) {
        records.stream()
                .limit(MOST_LINES)
                .forEach(one -> within(
                        one.arrival(),
                        () -> log.warn("put aside {}: {} {}", place(one.arrival()), one.reason(), one.detail())));
    }

    private static String place(Arrival arrival) {
        return "partition " + arrival.partition() + " offset " + arrival.offset();
    }

    private void within(Arrival arrival, Runnable telling) {
        Map<String, String> headers = arrival.trace() == null ? Map.of() : Map.of(HEADER, arrival.trace());
        Span span = propagator.extract(headers, Map::get).name("take decision").start();
        try (Tracer.SpanInScope scope = tracer.withSpan(span)) {
            telling.run();
        } finally {
            span.end();
        }
    }

    /** For parts that are put together without a trace. */
    public static RecordTraces none() {
        return new RecordTraces(Tracer.NOOP, Propagator.NOOP, List.of());
    }
}
