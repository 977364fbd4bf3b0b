package dev.regulars.decision.memberpage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.web.Json;
import org.junit.jupiter.api.Test;

class HistorySentenceTest {

    private static final String SALE = """
            {"type":"sale","currency":"GBP","points":{"earned":117,"redeemed":0},
            "rules":[{"points":67,"amount":"67.95"},{"points":50,"name":"50 points from 40.00"},{"points":0}],
            "tier":{"before":"Blue","after":"Silver"},
            "rewards":[{"name":"5.00 off","expiresOn":"2027-02-18"}]}""";

    private static String said(String language, String answer, long change, long available) {
        return new HistorySentence(Words.in(language), Json.MAPPER.readTree(answer), "Leeds", change, available).text();
    }

    @Test
    void aPurchaseSaysWhatGaveWhat() {
        assertThat(said("en", SALE, 117, 117))
                .isEqualTo("You bought at Leeds and earned 117 points: 67 for 67.95 GBP and 50 by “50 points from "
                        + "40.00”. Your tier is now Silver; it was Blue. It brought you the voucher “5.00 off”, usable "
                        + "until 18 February 2027.");
        assertThat(said("de", SALE, 117, 117)).startsWith("Du hast bei Leeds eingekauft und 117 Punkte bekommen: 67");
    }

    @Test
    void pointsThatBecameAVoucherWereNotPaidWith() {
        String sale = """
                {"type":"sale","currency":"GBP","points":{"earned":20,"redeemed":550},
                "rules":[{"points":20,"amount":"20.00"}],
                "rewards":[{"name":"5.00 off","pointsSpent":500,"expiresOn":"2027-02-18"}]}""";
        assertThat(said("en", sale, -530, -530))
                .isEqualTo("You bought at Leeds and earned 20 points: 20 for 20.00 GBP. You paid with 50 points. 500 "
                        + "points became the voucher “5.00 off”, usable until 18 February 2027.");
    }

    @Test
    void aReturnSaysWhatWasTakenAndGivenBack() {
        assertThat(said("en", "{\"type\":\"return\",\"points\":{\"earned\":-3,\"redeemed\":-100}}", 97, 97))
                .isEqualTo("You brought something back, and 3 points were taken back. 100 points that you had paid "
                        + "with came back.");
        assertThat(said("en", "{\"type\":\"void\",\"points\":{\"earned\":0}}", 0, 0))
                .isEqualTo("You brought something back; your points stay as they are.");
    }

    @Test
    void timeEndsAndReleasesPoints() {
        assertThat(said("en", "{\"type\":\"points-due\",\"points\":{\"expired\":20}}", -20, 30))
                .isEqualTo("50 points can be used from now on. 20 points have ended, as you were not using them in "
                        + "time.");
        assertThat(said("en", "{\"type\":\"points-due\",\"points\":{}}", 0, 0)).contains("end soon");
        assertThat(said("en", "{\"type\":\"release\",\"points\":{}}", 0, 40)).startsWith("40 points can be used");
    }

    @Test
    void peopleAndOtherMembersGiveAndTake() {
        assertThat(said("en", "{\"type\":\"adjustment\"}", 12, 12))
                .isEqualTo("12 points were given to you by the program’s staff.");
        assertThat(said("en", "{\"type\":\"transfer-out\"}", -5, -5)).isEqualTo("5 points went to another member.");
        assertThat(said("en", "{\"type\":\"never-heard-of\"}", -5, -5)).isEqualTo("5 points were taken off.");
        assertThat(said("en", "{\"type\":\"never-heard-of\"}", 0, 0)).contains("stay as they are");
    }
}
