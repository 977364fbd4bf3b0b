package dev.regulars.gateway.watching;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** {@code regulars.gateway.circuit}: 0 closed, 0.5 trying again, 1 open. */
public final class CircuitGauge {
    private CircuitGauge() {}

    public static void bind(CircuitBreaker circuit, MeterRegistry registry) {
        Gauge.builder("regulars.gateway.circuit", circuit, CircuitGauge::value)
                .description("0 closed, 0.5 trying again, 1 open")
                .tag("way", circuit.getName())
                .register(registry);
    }

    private static double value(CircuitBreaker circuit) {
        return switch (circuit.getState()) {
            case OPEN, FORCED_OPEN -> 1;
            case HALF_OPEN -> 0.5;
            default -> 0;
        };
    }
}
