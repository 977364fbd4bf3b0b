package dev.regulars.gateway.sending.http;

import dev.regulars.gateway.asking.DecisionDesk;
import dev.regulars.gateway.asking.Reply;
import dev.regulars.gateway.sending.Answer;
import dev.regulars.gateway.sending.DecisionService;
import dev.regulars.gateway.sending.Way;
import dev.regulars.gateway.transaction.PosTransaction;
import dev.regulars.gateway.watching.CircuitGauge;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Spares tills the time-out, and a struggling service the calls, once it is clear that no answer will come. */
@Component
class GuardedDecisionService implements DecisionService, DecisionDesk, Way, MeterBinder {
    private static final Logger log = LoggerFactory.getLogger(GuardedDecisionService.class);
    private final DecisionClient client;
    private final CircuitBreaker circuit;
    private final MeterRegistry registry;

    GuardedDecisionService(DecisionClient client, DecisionSettings settings, MeterRegistry registry) {
        this.registry = registry;
        this.client = client;
        this.circuit = CircuitBreaker.of("decision-service", config(settings.circuit()));
        circuit.getEventPublisher()
                .onStateTransition(event -> log.warn(
                        "direct way to the decision service: {} -> {}",
                        event.getStateTransition().getFromState(),
                        event.getStateTransition().getToState()));
    }

    @Override
    public Answer decide(PosTransaction transaction) {
        if (!circuit.tryAcquirePermission()) {
            return new Answer.Open(Answer.Cause.DOWN);
        }
        long start = System.nanoTime();
        boolean answered = false;
        try {
            Answer answer = client.post(transaction);
            answered = !answer.equals(new Answer.Open(Answer.Cause.DOWN));
            time(answer, System.nanoTime() - start);
            return answer;
        } finally {
            record(answered, System.nanoTime() - start);
        }
    }

    @Override
    public Optional<Reply> ask(String path, byte[] body) {
        return guarded(() -> client.ask(path, body));
    }

    @Override
    public Optional<Reply> look(String path) {
        return guarded(() -> client.ask(path, null));
    }

    private Optional<Reply> guarded(Supplier<Optional<Reply>> call) {
        if (!circuit.tryAcquirePermission()) {
            return Optional.empty();
        }
        long start = System.nanoTime();
        Optional<Reply> reply = Optional.empty();
        try {
            reply = call.get();
            return reply;
        } finally {
            record(reply.isPresent(), System.nanoTime() - start);
        }
    }

    @Override
    public String name() {
        return "decision-service";
    }

    @Override
    public boolean mayTake() {
        return circuit.getState() != CircuitBreaker.State.OPEN;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        CircuitGauge.bind(circuit, meters);
    }

    private void time(Answer answer, long nanos) {
        String result = answer instanceof Answer.Open open
                ? open.cause().name().toLowerCase(Locale.ROOT)
                : answer.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        Timer.builder("regulars.gateway.direct")
                .description("Direct calls of the decision service, by its answer")
                .tag("answer", result)
                .publishPercentileHistogram()
                .register(registry)
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    private void record(boolean answered, long nanos) {
        if (answered) {
            circuit.onSuccess(nanos, TimeUnit.NANOSECONDS);
        } else {
            circuit.onError(nanos, TimeUnit.NANOSECONDS, new NoAnswer());
        }
    }

    private static CircuitBreakerConfig config(DecisionSettings.Circuit settings) {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(settings.window())
                .minimumNumberOfCalls(settings.minimumCalls())
                .failureRateThreshold(settings.failurePercent())
                .waitDurationInOpenState(settings.openFor())
                // Without a till's call too: readiness must come back by itself.
                .automaticTransitionFromOpenToHalfOpenEnabled(true)
                .permittedNumberOfCallsInHalfOpenState(settings.trialCalls())
                .build();
    }

    /** The circuit counts throwables; this one carries no stack. */
    private static final class NoAnswer extends Exception {
        NoAnswer() {
            super("no answer", null, false, false);
        }
    }
}
