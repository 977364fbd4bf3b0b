package dev.regulars.gateway.watching;

import dev.regulars.gateway.sending.Outcome;
import dev.regulars.gateway.sending.Outcomes;
import dev.regulars.gateway.transaction.ReasonCode;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The counter {@code regulars.gateway.transactions}, by outcome and reason code. {@code refused} is the decision
 * service's word, {@code rejected} the gateway's own.
 */
@Component
public class OutcomeCounters implements Outcomes {
    private static final Logger log = LoggerFactory.getLogger(OutcomeCounters.class);
    private static final String NAME = "regulars.gateway.transactions";
    private static final String NONE = "none";
    private static final String OTHER = "OTHER";
    /** A decision service of a later version may have other codes, but not any number of them. */
    private static final int MAX_CODES = 200;

    private final MeterRegistry registry;
    private final JsonMapper json;
    private final Set<String> codes = ConcurrentHashMap.newKeySet();

    OutcomeCounters(MeterRegistry registry, JsonMapper json) {
        this.registry = registry;
        this.json = json;
    }

    @Override
    public void note(Outcome outcome) {
        if (outcome instanceof Outcome.Decided) {
            count("decided", NONE);
        } else if (outcome instanceof Outcome.Queued queued) {
            count(queued.here() ? "spooled" : "queued", NONE);
        } else if (outcome instanceof Outcome.Refused refused) {
            count("refused", bounded(code(refused.problem())));
        } else {
            count("not-stored", ReasonCode.QUEUE_UNAVAILABLE.name());
        }
    }

    /** The gateway refused by itself. What could not be stored is counted as an outcome already. */
    public void rejected(ReasonCode code) {
        if (code != ReasonCode.QUEUE_UNAVAILABLE) {
            count("rejected", code.name());
        }
    }

    private void count(String outcome, String code) {
        log.debug("a transaction is {}, code {}", outcome, code);
        Counter.builder(NAME)
                .description("Transactions by what became of them")
                .tag("outcome", outcome)
                .tag("code", code)
                .register(registry)
                .increment();
    }

    private String code(byte[] problem) {
        try {
            return json.readTree(problem).path("code").asString(OTHER);
        } catch (JacksonException e) {
            return OTHER;
        }
    }

    private String bounded(String code) {
        if (!code.matches("[A-Z][A-Z0-9_]{0,63}") || (!codes.contains(code) && codes.size() >= MAX_CODES)) {
            return OTHER;
        }
        codes.add(code);
        return code;
    }
}
