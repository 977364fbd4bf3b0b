package dev.regulars.decision.memberpage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.consents.Purpose;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static Properties file(String name) throws Exception {
        Properties words = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }

    @Test
    void allLanguagesSayTheSame() throws Exception {
        assertThat(file("words_de.properties").stringPropertyNames())
                .isEqualTo(file("words.properties").stringPropertyNames());
    }

    @Test
    void whateverMayBeSentHasAWording() {
        for (Channel channel : Channel.values()) {
            for (Purpose purpose : Purpose.values()) {
                String key = "consent." + channel.word() + "." + purpose.word();
                assertThat(Words.in("en").say(key)).isNotBlank();
                assertThat(Words.in("de").say(key))
                        .isNotBlank()
                        .isNotEqualTo(Words.in("en").say(key));
            }
        }
    }

    @Test
    void writesNumbersDaysAndListsAsTheLanguageDoes() {
        Words english = Words.in(null);
        Words german = Words.in("de");
        assertThat(List.of(english.say("points", 1L), english.say("points", 1500L), english.say("points", 0L)))
                .containsExactly("1 point", "1,500 points", "0 points");
        assertThat(german.say("points", 1500L)).isEqualTo("1.500 Punkte");
        assertThat(english.day("2026-11-21")).isEqualTo("21 November 2026");
        assertThat(german.day("2026-11-21")).isEqualTo("21. November 2026");
        assertThat(english.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(Words.in("fr").language()).isEqualTo("en");
    }

    @Test
    void aCodeIsWrittenAsItIs() {
        assertThat(Words.in("en").say("code.sms", "Club", "012345", 10L, "https://club.example/me/#in=x"))
                .isEqualTo("Club: your code is 012345, good for 10 minutes. Or open https://club.example/me/#in=x");
        assertThat(Words.in("en").say("link.email", "Club", "LINK", 24L)).contains("within 24 hours");
        assertThat(Words.in("de").say("link.email", "Club", "LINK", 1L)).contains("eine Stunde");
    }
}
