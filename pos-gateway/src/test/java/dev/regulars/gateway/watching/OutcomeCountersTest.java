package dev.regulars.gateway.watching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.sending.Outcome;
import dev.regulars.gateway.transaction.ReasonCode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OutcomeCountersTest {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final OutcomeCounters counters = Counting.in(registry);

    @Test
    void countsEveryOutcomeOnce() {
        counters.note(new Outcome.Decided(new byte[0]));
        counters.note(new Outcome.Queued("1", "pos:1", false));
        counters.note(new Outcome.Queued("2", "pos:2", true));
        counters.note(new Outcome.NotStored());
        counters.note(refused("{\"code\":\"ID_REUSED\"}"));
        counters.rejected(ReasonCode.MISSING_FIELD);
        counters.rejected(ReasonCode.QUEUE_UNAVAILABLE);
        assertThat(count("decided", "none")).isEqualTo(1);
        assertThat(count("queued", "none")).isEqualTo(1);
        assertThat(count("spooled", "none")).isEqualTo(1);
        assertThat(count("not-stored", "QUEUE_UNAVAILABLE")).isEqualTo(1);
        assertThat(count("refused", "ID_REUSED")).isEqualTo(1);
        assertThat(count("rejected", "MISSING_FIELD")).isEqualTo(1);
        assertThat(registry.getMeters()).hasSize(6);
    }

    @Test
    void noPeerCanMakeItGrowWithoutEnd() {
        counters.note(refused("not json"));
        counters.note(refused("{\"code\":\"alex@example.com\"}"));
        for (int i = 0; i < 1_000; i++) {
            counters.note(refused("{\"code\":\"CODE_" + i + "\"}"));
        }
        assertThat(registry.getMeters()).hasSize(200);
        assertThat(count("refused", "OTHER")).isEqualTo(803);
    }

    private static Outcome refused(String problem) {
        return new Outcome.Refused(422, problem.getBytes(StandardCharsets.UTF_8));
    }

    private double count(String outcome, String code) {
        return registry.get("regulars.gateway.transactions")
                .tags("outcome", outcome, "code", code)
                .counter()
                .count();
    }
}
