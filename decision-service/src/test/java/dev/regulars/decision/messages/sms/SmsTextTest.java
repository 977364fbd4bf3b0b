package dev.regulars.decision.messages.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SmsTextTest {

    private static final List<String> SIGNS = List.of("a", "é", "{", "€", "\n", "Ω", "ж", "漢", "🎉", "👩‍🍳", " ");

    private static List<Integer> lengths(String text, LongText longText) {
        return SmsText.of(text, longText).parts().stream().map(String::length).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a ;160;UDH_8 ;160",
                "a ;161;UDH_8 ;153 8",
                "a ;306;UDH_8 ;153 153",
                "a ;307;UDH_8 ;153 153 1",
                "a ;161;UDH_16;152 9",
                "{ ;80 ;UDH_8 ;80",
                "{ ;81 ;UDH_8 ;76 5",
                "ж ;70 ;UDH_8 ;70",
                "ж ;71 ;UDH_8 ;67 4",
                "ж ;71 ;UDH_16;66 5",
                "🎉;35 ;UDH_8 ;70",
                "🎉;36 ;UDH_8 ;66 6",
            })
    void hasItsParts(String sign, int times, LongText longText, String lengths) {
        assertThat(lengths(sign.repeat(times), longText).stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(lengths);
    }

    @Test
    void tearsNeitherAnEscapeNorAnEmoji() {
        assertThat(lengths("a".repeat(152) + "€" + "a".repeat(20), LongText.UDH_8))
                .containsExactly(152, 21);
        assertThat(lengths("ж".repeat(66) + "🎉" + "ж".repeat(10), LongText.UDH_8))
                .containsExactly(66, 12);
    }

    @Test
    void writesTheAlphabetOfTelephones() {
        byte[] octets = SmsText.of("@£é{€\n", LongText.UDH_8).octets("@£é{€\n");
        assertThat(octets).containsExactly(0, 1, 5, 0x1B, 0x28, 0x1B, 0x65, 0x0A);
        assertThat(Gsm7.decoded(octets)).isEqualTo("@£é{€\n");
        assertThat(Gsm7.has("grüße, ¿qué? ΔΦΓ")).isTrue();
        assertThat(Gsm7.has("ç")).as("only the capital is there").isFalse();
    }

    @Test
    void looksAlikeWhereThatIsEnough() {
        assertThat(PlainSigns.in("1\u202F500 pts – l’été…")).isEqualTo("1 500 pts - l'été...");
        assertThat(PlainSigns.in("l’été ж")).isEqualTo("l’été ж");
    }

    @ParameterizedTest
    @EnumSource(LongText.class)
    void partsAreTheTextAndFit(LongText longText) {
        long seed = System.nanoTime();
        System.out.println("SmsTextTest seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            int kinds = 1 + random.nextInt(SIGNS.size());
            String text = random.ints(random.nextInt(700), 0, kinds)
                    .mapToObj(SIGNS::get)
                    .collect(Collectors.joining());
            SmsText sms = SmsText.of(text, longText);
            assertThat(String.join("", sms.parts())).isEqualTo(text);
            int room =
                    sms.parts().size() == 1 ? (sms.gsm() ? 160 : 140) : longText.room(sms.gsm()) * (sms.gsm() ? 1 : 2);
            for (String part : sms.parts()) {
                byte[] octets = sms.octets(part);
                assertThat(octets.length).isLessThanOrEqualTo(room);
                assertThat(sms.gsm() ? Gsm7.decoded(octets) : new String(octets, StandardCharsets.UTF_16BE))
                        .isEqualTo(part);
            }
        }
    }
}
