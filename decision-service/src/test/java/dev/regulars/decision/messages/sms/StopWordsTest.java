package dev.regulars.decision.messages.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StopWordsTest {

    private final StopWords words = new StopWords(List.of("STOP", "STOPP", "STOP ALL", "ARRET", "СТОП"));

    @ParameterizedTest
    @ValueSource(strings = {"STOP", " stop ", "Stop!", "„Stopp.“", "arrêt", "Arre\u0302t", "stop-all", "стоп"})
    void isHeard(String reply) {
        assertThat(words.mean(reply)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "stop by on Monday?", "nonstop", "please don't stop", "yes", "🛑"})
    void isNoStop(String reply) {
        assertThat(words.mean(reply)).isFalse();
    }
}
