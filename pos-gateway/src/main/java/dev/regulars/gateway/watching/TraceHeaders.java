package dev.regulars.gateway.watching;

import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** The headers that let the next one go on with the trace of the request that this thread serves: W3C traceparent. */
@Component
public class TraceHeaders {
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

    /** For parts that are put together without a trace. */
    public static TraceHeaders none() {
        return new TraceHeaders(Tracer.NOOP, Propagator.NOOP);
    }
}
