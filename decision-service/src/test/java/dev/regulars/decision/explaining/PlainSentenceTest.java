package dev.regulars.decision.explaining;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.web.Json;
import org.junit.jupiter.api.Test;

class PlainSentenceTest {

    private static String of(String answer) {
        return new PlainSentence(Json.MAPPER.readTree(answer), "Oxford Street").text();
    }

    @Test
    void saysWhatASaleEarnedAndWhatDidNotCount() {
        String sale = of("""
                {"type":"sale","memberId":"m_1","businessDay":"2026-05-02","currency":"GBP","lines":[{}],
                "points":{"earned":117,"redeemed":500},
                "rules":[{"rule":"base","points":67,"amount":"67.95"},
                {"rule":"basket-40","name":"A large basket","points":50,"amount":"67.95"}],
                "tier":{"before":"Blue","after":"Silver"},
                "rewards":[{"name":"5.00 off","expiresOn":"2026-06-01"}],
                "explanation":{"notFired":[{"rule":"a","name":"Coffee","reasons":["beaten by basket-40"]},
                {"rule":"b","name":"Tea","reasons":["quantity is 2, needs 6","no coupon was shown"]},
                {"rule":"c","name":"Bread","reasons":["x"]}]}}
                """);
        assertThat(sale)
                .isEqualTo("The sale of 2 May 2026 at Oxford Street earned 117 points: 67 for 67.95 GBP, and 50 by"
                        + " “A large basket”. 500 points were used. The tier became Silver (it was Blue). It brought"
                        + " the voucher “5.00 off”, usable until 1 June 2026. “Coffee” did not count: “A large basket”"
                        + " counts instead. “Tea” did not count: quantity is 2, needs 6, and no coupon was shown.");
    }

    @Test
    void saysWhatAReturnTookBackAndWhoWasNotThere() {
        String back = "{\"type\":\"%s\",\"businessDay\":\"2026-05-02\",%s\"points\":{\"earned\":%d,\"redeemed\":-10}}";
        assertThat(of(back.formatted("return", "\"memberId\":\"m_1\",", -1)))
                .isEqualTo("The return of 2 May 2026 at Oxford Street took back 1 point."
                        + " 10 points that had been used came back.");
        assertThat(of(back.formatted("void", "", 0)))
                .startsWith("The void of 2 May 2026 at Oxford Street took no points back, because nobody showed");
    }

    @Test
    void saysWhatAnEventEarnedAndWhatDidNotCount() {
        String event = "{\"type\":\"event\",\"memberId\":\"m_1\",\"businessDay\":\"2026-05-02\",\"lines\":[],"
                + "\"points\":{\"earned\":%d,\"redeemed\":0},"
                + "\"rules\":[{\"rule\":\"review\",\"name\":\"Review written\","
                + "\"points\":%d,\"amount\":\"0.00\"}],\"explanation\":{\"fired\":[],\"notFired\":[{\"rule\":\"good\","
                + "\"name\":\"A good review\",\"reasons\":[\"rating is 3, not 4..5\"]}]}}";
        assertThat(of(event.formatted(20, 20)))
                .isEqualTo("The event of 2 May 2026 at Oxford Street earned 20 points: 20 by “Review written”."
                        + " “A good review” did not count: rating is 3, not 4..5.");
        assertThat(of(event.formatted(0, 0))).startsWith("The event of 2 May 2026 at Oxford Street earned no points.");
    }

    @Test
    void showsTheFirstDifference() {
        assertThat(SameBytes.of("abc", "abc").outcome()).isEqualTo(SameBytes.Outcome.SAME);
        SameBytes shorter = SameBytes.of("a".repeat(100) + "b", "a".repeat(100));
        assertThat(shorter.outcome()).isEqualTo(SameBytes.Outcome.DIFFERENT);
        assertThat(shorter.stored()).isEqualTo("a".repeat(40) + "b");
        assertThat(SameBytes.of("a", "a").and(SameBytes.of("a", "b")).again()).isEqualTo("b");
    }
}
