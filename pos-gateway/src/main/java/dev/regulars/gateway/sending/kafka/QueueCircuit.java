package dev.regulars.gateway.sending.kafka;

import dev.regulars.gateway.sending.Way;
import dev.regulars.gateway.watching.CircuitGauge;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Spares tills Kafka's time-outs once it is clear that it takes nothing: the spool is then asked at once. */
@Component
class QueueCircuit implements Way, MeterBinder {
    private static final Logger log = LoggerFactory.getLogger(QueueCircuit.class);
    private static final int TRIAL_CALLS = 1;
    private final CircuitBreaker circuit;

    QueueCircuit(QueueSettings settings) {
        this.circuit = CircuitBreaker.of("queue", config(settings.circuit()));
        circuit.getEventPublisher()
                .onStateTransition(event -> log.warn(
                        "way to the queue: {} -> {}",
                        event.getStateTransition().getFromState(),
                        event.getStateTransition().getToState()));
    }

    @Override
    public String name() {
        return "queue";
    }

    @Override
    public boolean mayTake() {
        return circuit.getState() != CircuitBreaker.State.OPEN;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        CircuitGauge.bind(circuit, registry);
    }

    /** False, without a try, while the circuit is open. */
    boolean guard(Write write) throws Failure {
        if (!circuit.tryAcquirePermission()) {
            return false;
        }
        long start = System.nanoTime();
        try {
            boolean stored = write.run();
            circuit.onSuccess(System.nanoTime() - start, TimeUnit.NANOSECONDS);
            return stored;
        } catch (InterruptedException e) {
            circuit.releasePermission();
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | RuntimeException e) {
            circuit.onError(System.nanoTime() - start, TimeUnit.NANOSECONDS, e);
            throw new Failure(e);
        }
    }

    private static CircuitBreakerConfig config(QueueSettings.Circuit settings) {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(settings.window())
                .minimumNumberOfCalls(settings.minimumCalls())
                .failureRateThreshold(settings.failurePercent())
                .waitDurationInOpenState(settings.openFor())
                .automaticTransitionFromOpenToHalfOpenEnabled(true)
                .permittedNumberOfCallsInHalfOpenState(TRIAL_CALLS)
                .build();
    }

    interface Write {
        boolean run() throws ExecutionException, InterruptedException;
    }

    /** The write is not known to have succeeded. */
    static final class Failure extends Exception {
        Failure(Exception cause) {
            super(cause.getMessage(), cause);
        }
    }
}
