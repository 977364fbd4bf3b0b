package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.Dialect;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.verify.Proof;
import dev.regulars.decision.web.Json;
import dev.regulars.testing.Backends;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Members who spend together. Each sale without points earns 117. */
class HouseholdIT {

    private static Service service;

    @BeforeAll
    static void start() {
        service = new Service(Path.of("../rules/programs/demo"));
    }

    @AfterAll
    static void stop() throws Exception {
        Documents documents = new Documents(new Dialect().open(Backends.mongoUri(service.database)));
        assertThat(Proof.problems(documents)).isEmpty();
        service.close();
    }

    private static JsonNode ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.MAPPER.readTree(answer.body());
    }

    private static String buys(String id, String card) throws Exception {
        return ok(service.commit(Bodies.sale(id, card))).at("/memberId").asString();
    }

    private static HttpResponse<String> together(String household, String... members) throws Exception {
        return service.put("/v1/households/" + household, Json.write(new Asked(List.of(members))));
    }

    private record Asked(List<String> memberIds) {}

    private static String paying(String id, String card, String amount) {
        return Bodies.sale(id, card)
                .replace(
                        "{\"type\":\"card\",\"amount\":\"43.95\"}",
                        "{\"type\":\"points\",\"amount\":\"" + amount + "\"},{\"type\":\"card\",\"amount\":\"40.00\"}");
    }

    private static long balance(String household) throws Exception {
        return ok(service.get("/v1/households/" + household)).at("/balance").asLong();
    }

    @Test
    void oneSpendsWhatTheOtherEarned() throws Exception {
        String ann = buys("h1", "ann");
        String ben = buys("h2", "ben");
        assertThat(ok(together("home", ann, ben)).at("/balance").asLong()).isEqualTo(234);
        assertThat(ok(together("home", ann, ben)).at("/balance").asLong()).isEqualTo(234);
        assertThat(together("other", ann).body()).contains("HOUSEHOLD_TAKEN");
        assertThat(together("other", "m_nobody").body()).contains("MEMBER_NOT_FOUND");

        ok(service.post("/v1/quotes", paying("h3", "ben", "2.00")));
        JsonNode paid = ok(service.commit(paying("h3", "ben", "2.00")));
        assertThat(paid.at("/points/redeemed").asLong()).isEqualTo(200);
        long earned = paid.at("/points/earned").asLong();
        assertThat(balance("home")).isEqualTo(34 + earned);
        assertThat(service.commit(paying("h4", "ann", "3.00")).body()).contains("INSUFFICIENT_POINTS");

        // Ann's points of h1 are with Ben: they come back to be taken back.
        ok(service.commit(Bodies.undoing("h5", "h3")));
        ok(service.commit(Bodies.undoing("h6", "h1")));
        ok(service.commit(Bodies.undoing("h7", "h2")));
        JsonNode home = ok(service.get("/v1/households/home"));
        assertThat(home.at("/balance").asLong()).isZero();
        assertThat(ok(service.get("/v1/members/" + ann)).at("/balance").asLong())
                .isZero();
        assertThat(ok(together("home", ben)).at("/members").size()).isEqualTo(1);
    }

    @Test
    void twentyTillsSpendOneBalanceOnce() throws Exception {
        String cat = buys("i1", "cat");
        String dan = buys("i2", "dan");
        ok(together("flat", cat, dan));
        List<HttpResponse<String>> answers = IntStream.range(0, 20)
                .parallel()
                .mapToObj(i -> pay("i3-" + i, i % 2 == 0 ? "cat" : "dan"))
                .toList();
        List<HttpResponse<String>> paid =
                answers.stream().filter(answer -> answer.statusCode() == 200).toList();
        assertThat(paid).hasSizeBetween(1, 19); // 200 go and fewer come back
        long points = 234;
        for (HttpResponse<String> answer : paid) {
            JsonNode decided = ok(answer).at("/points");
            points += decided.at("/earned").asLong() - decided.at("/redeemed").asLong();
        }
        assertThat(balance("flat")).isEqualTo(points).isNotNegative();
        for (String member : List.of(cat, dan)) {
            assertThat(ok(service.get("/v1/members/" + member)).at("/balance").asLong())
                    .isNotNegative();
        }
    }

    private static HttpResponse<String> pay(String id, String card) {
        try {
            return service.commit(paying(id, card, "2.00"));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
