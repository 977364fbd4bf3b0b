package dev.regulars.analytics.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Steps of records cost time and room at 20,000 a second, so they are made where somebody gets them. */
class RecordTracesTest {
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private final Counting counting = new Counting();

    @Test
    void makesNoStepsOfStoredRecordsWithoutACollector() {
        new RecordTraces(Tracer.NOOP, counting, List.of()).stored(arrivals(100));
        assertThat(counting.steps).isZero();
    }

    @Test
    void makesAStepOfEachRecordWithATraceForACollector() {
        RecordTraces traces = new RecordTraces(Tracer.NOOP, counting, List.of(SpanExporter.composite()));
        traces.stored(arrivals(100));
        traces.stored(List.of(new Arrival(0, 100, null)));
        assertThat(counting.steps).isEqualTo(100);
    }

    @Test
    void tellsWhatIsPutAsideWithinItsTraceEvenWithoutACollector() {
        List<RecordTraces.PutAside> aside = arrivals(RecordTraces.MOST_LINES + 1).stream()
                .map(arrival -> new RecordTraces.PutAside(arrival, "MALFORMED_JSON", ""))
                .toList();
        new RecordTraces(Tracer.NOOP, counting, List.of()).putAside(aside);
        assertThat(counting.steps).isEqualTo(RecordTraces.MOST_LINES);
    }

    private static List<Arrival> arrivals(int count) {
        return LongStream.range(0, count)
                .mapToObj(offset -> new Arrival(0, offset, null, TRACE))
                .toList();
    }

    private static final class Counting implements Propagator {
        private int steps;

        @Override
        public List<String> fields() {
            return List.of();
        }

        @Override
        public <C> void inject(TraceContext context, C carrier, Setter<C> setter) {}

        @Override
        public <C> Span.Builder extract(C carrier, Getter<C> getter) {
            steps++;
            return Span.Builder.NOOP;
        }
    }
}
