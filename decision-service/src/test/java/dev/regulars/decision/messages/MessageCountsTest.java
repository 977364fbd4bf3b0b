package dev.regulars.decision.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MessageCountsTest {

    private static final Instant NINE = OutgoingStore.NOW;

    private final OutgoingStore store = new OutgoingStore();
    private final MessageCounts counts = new MessageCounts(store.documents, 2, 5);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aBatchKeepsToTheCapsOfEach() {
        Map<String, List<String>> batch = Map.of("m_1", List.of("a", "b", "c"), "m_2", List.of("d"));
        Instant nextDay = NINE.plus(Duration.ofDays(1));
        assertThat(counts.count(batch, NINE)).isEqualTo(Map.of("c", nextDay));
        assertThat(counts.count(batch, NINE.plusSeconds(60))).isEqualTo(Map.of("c", nextDay));
        assertThat(counts.count(Map.of("m_1", List.of("c"), "m_2", List.of("e", "f")), NINE.plusSeconds(90)))
                .isEqualTo(Map.of("c", nextDay, "f", nextDay));
        assertThat(counts.count(Map.of("m_1", List.of("c")), nextDay)).isEmpty();
    }

    @Test
    void countsNothingOfNobody() {
        assertThat(counts.count(Map.of(), NINE)).isEmpty();
    }
}
