package dev.regulars.decision.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyLinksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See https://shop.example/tea. | https://shop.example/tea",
                "(https://shop.example/tea?a=1&b=2) | https://shop.example/tea?a=1&b=2",
                "https://en.example/Tea_(meal)! | https://en.example/Tea_(meal)",
                "https://shop.example/?tier={tier}, now | https://shop.example/?tier=Gold",
                "How was it? {link} | https://club.example/feedback/AbC",
                "\"http://shop.example\" | http://shop.example",
            })
    void findsWhatTheAuthorWrote(String template, String address) {
        assertThat(BodyLinks.in(template, Map.of("tier", "Gold", "link", "https://club.example/feedback/AbC")))
                .containsExactly(address);
    }

    @ParameterizedTest
    @CsvSource({
        "No address at all: shop.example",
        "https://",
        "javascript:alert(1)",
        "https://shop.example/{unknown}",
        "At {store}.",
        "https://shop.example/?store={store}",
        "https://café.example/",
    })
    void findsNothingElse(String template) {
        assertThat(BodyLinks.in(template, Map.of("store", "the shop at https://elsewhere.example")))
                .isEmpty();
    }

    @Test
    void hasLimits() {
        String many =
                IntStream.range(0, 30).mapToObj(i -> "https://a.example/" + i).collect(Collectors.joining(" "));
        assertThat(BodyLinks.in(many, Map.of())).hasSize(BodyLinks.MOST);
        String tooLong = "https://a.example/" + "x".repeat(BodyLinks.LONGEST);
        assertThat(BodyLinks.in(tooLong, Map.of())).isEmpty();
    }
}
