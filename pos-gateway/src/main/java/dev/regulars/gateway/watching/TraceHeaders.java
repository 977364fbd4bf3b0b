package dev.regulars.gateway.watching;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The headers that let the next one go on with the trace of the request that this thread serves: W3C traceparent. */
@Component
public class TraceHeaders {
    private static final String PARENT = "traceparent";
    private final Tracer tracer;
    private final Propagator propagator;

    TraceHeaders(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** Writes nothing for a thread that serves no request. */
    public void write(BiConsumer<String, String> header) {
        TraceContext context = tracer.currentTraceContext().context();
        if (context != null) {
            propagator.inject(context, header, (to, name, value) -> {
                if (to != null) {
                    to.accept(name, value);
                }
            });
        }
    }

    /** To be kept with what is done later; null for a thread that serves no request. */
    public @Nullable String parent() {
        Map<String, String> headers = new HashMap<>();
        write(headers::put);
        return headers.get(PARENT);
    }

    /**
     * Goes on with the trace of a request that was answered long ago.
     *
     * @param parent what {@link #parent} gave then; with null, the work is done outside of any trace
     * @param step what is done, as the trace shows it
     */
    public <T> T goOn(@Nullable String parent, String step, Supplier<T> work) {
        if (parent == null) {
            return work.get();
        }
        Map<String, String> headers = Map.of(PARENT, parent);
        Span span = propagator.extract(headers, Map::get).name(step).start();
        try (Tracer.SpanInScope scope = tracer.withSpan(span)) {
            return work.get();
        } finally {
            span.end();
        }
    }

    /** For parts that are put together without a trace. */
    public static TraceHeaders none() {
        return new TraceHeaders(Tracer.NOOP, Propagator.NOOP);
    }
}
