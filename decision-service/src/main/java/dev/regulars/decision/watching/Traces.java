package dev.regulars.decision.watching;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The trace that a till's request began, as W3C {@code traceparent}. Requests by HTTP go on with it by themselves; here
 * is what the queue and the relay need, which work long after the request was answered.
 */
@Component
public class Traces {

    /** The name of the header, in HTTP and in Kafka. */
    public static final String HEADER = "traceparent";

    private final Tracer tracer;
    private final Propagator propagator;

    Traces(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** Where this thread is in its trace; null outside of any. */
    public @Nullable String parent() {
        TraceContext context = tracer.currentTraceContext().context();
        if (context == null) {
            return null;
        }
        Map<String, String> headers = new HashMap<>();
        propagator.inject(context, headers, (to, name, value) -> {
            if (to != null) {
                to.put(name, value);
            }
        });
        return headers.get(HEADER);
    }

    /**
     * Does a step of a trace that somebody else began, or, where nobody did, of a new one.
     *
     * @param step as the trace shows it
     */
    public <T> T goOn(@Nullable String parent, String step, Supplier<T> work) {
        Map<String, String> headers = parent == null ? Map.of() : Map.of(HEADER, parent);
        Span span = propagator.extract(headers, Map::get).name(step).start();
        try (Tracer.SpanInScope scope = tracer.withSpan(span)) {
            return work.get();
        } finally {
            span.end();
        }
    }
}
