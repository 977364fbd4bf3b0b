package dev.regulars.gateway.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReceiptTextTest {
    private static final byte[] DECISION = """
            {"currency":"GBP","points":{"earned":1234,"redeemed":100,"balance":5678},
            "tier":{"before":"Blue","after":"Silver","next":"Gold","toNext":"1250.50"},
            "rewards":[{"rewardId":"five","name":"5 off","value":"5.00","code":"ABCD-EFGH","expiresOn":"2026-12-31"}],
            "offers":[{"name":"Coffee twice"}]}""".getBytes(StandardCharsets.UTF_8);

    private final ReceiptText text = new ReceiptText(new JsonMapper());

    private String of(@Nullable String asked, @Nullable String members) {
        return text.of(DECISION, asked, members).replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @Test
    void aReceiptInEnglish() {
        assertThat(of(null, null)).isEqualTo("""
                You earned 1,234 points.
                You paid with 100 points.
                Your balance: 5,678 points.
                Welcome to Silver!
                £1,250.50 more to reach Gold.
                Voucher: 5 off, £5.00, code ABCD-EFGH, until Dec 31, 2026.
                For you: Coffee twice.
                """);
    }

    @Test
    void numbersMoneyAndDatesAreTheLanguages() {
        assertThat(of(null, "de")).contains("1.234 Punkte", "Noch 1.250,50 £ bis Gold", "gültig bis 31.12.2026");
        assertThat(of(null, "fr")).contains("1 234 points", "jusqu'au 31 déc. 2026");
    }

    @Test
    void theTillAsksFirstThenTheMemberElseEnglish() {
        assertThat(of("nl-BE, de;q=0.5", "fr")).startsWith("U hebt");
        assertThat(of("xx", "es")).startsWith("Ha ganado");
        assertThat(of("not a language!!", null)).startsWith("You earned");
        assertThat(of("x".repeat(10_000), "it")).startsWith("Ha guadagnato");
    }

    @Test
    void aReturnSaysWhatWentAndWhatCameBack() {
        byte[] returned = "{\"points\":{\"earned\":-5,\"redeemed\":-7}}".getBytes(StandardCharsets.UTF_8);
        assertThat(text.of(returned, null, null)).isEqualTo("5 points were taken back.\n7 points came back to you.\n");
    }

    @Test
    void everyLanguageHasEveryLine() throws IOException {
        Properties english = words("");
        for (Locale language : Languages.ALL.subList(1, Languages.ALL.size())) {
            Properties words = words("_" + language.getLanguage());
            assertThat(words.keySet()).as("%s", language).isEqualTo(english.keySet());
            for (String line : english.stringPropertyNames()) {
                for (int i = 0; i < 4; i++) {
                    String value = "{" + i + "}";
                    assertThat(words.getProperty(line).contains(value))
                            .as("%s %s %s", language, line, value)
                            .isEqualTo(english.getProperty(line).contains(value));
                }
            }
        }
    }

    private static Properties words(String suffix) throws IOException {
        Properties words = new Properties();
        try (InputStream in = ReceiptText.class.getResourceAsStream("/receipts/receipt" + suffix + ".properties")) {
            words.load(in);
        }
        return words;
    }
}
