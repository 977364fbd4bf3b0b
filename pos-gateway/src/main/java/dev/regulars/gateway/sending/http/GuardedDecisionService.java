package dev.regulars.gateway.sending.http;

import dev.regulars.gateway.asking.DecisionDesk;
import dev.regulars.gateway.asking.Reply;
import dev.regulars.gateway.sending.Answer;
import dev.regulars.gateway.sending.DecisionService;
import dev.regulars.gateway.transaction.PosTransaction;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Spares tills the time-out, and a struggling service the calls, once it is clear that no answer will come. */
@Component
class GuardedDecisionService implements DecisionService, DecisionDesk {
    private static final Logger log = LoggerFactory.getLogger(GuardedDecisionService.class);
    private final DecisionClient client;
    private final CircuitBreaker circuit;

    GuardedDecisionService(DecisionClient client, DecisionSettings settings) {
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
