package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.Dialect;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.verify.Proof;
import dev.regulars.decision.web.Json;
import dev.regulars.testing.Backends;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Somebody who is known twice. Each sale earns 117. */
class MergeIT {

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

    private static HttpResponse<String> merge(String into, String merged) throws Exception {
        return service.post("/v1/members/" + into + "/merges", """
                {"memberId":"%s","reason":"same person","author":"desk-7"}""".formatted(merged));
    }

    private static long balance(String member) throws Exception {
        return ok(service.get("/v1/members/" + member)).at("/balance").asLong();
    }

    @Test
    void twoBecomeOne() throws Exception {
        String old = buys("m1", "old-card");
        String stays = buys("m2", "new-card");
        HttpResponse<String> merged = merge(stays, old);
        assertThat(ok(merged).at("/type").asString()).isEqualTo("merge-out");
        assertThat(merge(stays, old).body()).isEqualTo(merged.body());
        assertThat(balance(stays)).isEqualTo(234);
        assertThat(service.get("/v1/members/" + old).statusCode()).isEqualTo(404);

        assertThat(buys("m3", "old-card")).isEqualTo(stays);
        JsonNode coffee = ok(service.commit(Bodies.takingBack("m4", "m1", "1", "2")));
        assertThat(coffee.at("/memberId").asString()).isEqualTo(stays);
        ok(service.commit(Bodies.undoing("m5", "m1")));
        assertThat(service.commit(Bodies.undoing("m6", "m1")).body()).contains("RETURN_EXCEEDS_SALE");
        assertThat(balance(stays)).isEqualTo(234);
        assertThat(service.get("/v1/members/" + stays + "/export").body()).contains("old-card", "new-card");

        assertThat(merge(stays, stays).body()).contains("INVALID_VALUE");
        assertThat(merge("m_nobody", stays).body()).contains("MEMBER_NOT_FOUND");
        assertThat(merge(old, stays).body()).contains("MEMBER_NOT_FOUND");
    }

    /** Everybody into everybody at once: in the end somebody is left who has it all, and nobody leads in a circle. */
    @Test
    void mergesAtOnceDoNotLeadInACircle() throws Exception {
        List<String> people = List.of(buys("o1", "one"), buys("o2", "two"), buys("o3", "three"));
        for (int round = 0; round < 20; round++) {
            IntStream.range(0, 6).parallel().forEach(i -> {
                try {
                    merge(people.get(i % 3), people.get((i + 1 + i / 3) % 3));
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
        }
        List<String> left = new ArrayList<>();
        for (String member : people) {
            if (service.get("/v1/members/" + member).statusCode() == 200) {
                left.add(member);
            }
        }
        assertThat(left).hasSize(1);
        assertThat(balance(left.get(0))).isEqualTo(351);
        assertThat(buys("o4", "one")).isEqualTo(buys("o5", "three")).isEqualTo(left.get(0));
    }

    @Test
    void whatIsOwedGoesAlong() throws Exception {
        String debtor = buys("n1", "debtor");
        ok(service.commit(Bodies.sale("n2", "debtor")
                .replace(
                        "{\"type\":\"card\",\"amount\":\"43.95\"}",
                        "{\"type\":\"points\",\"amount\":\"1.00\"},{\"type\":\"card\",\"amount\":\"42.95\"}")));
        ok(service.commit(Bodies.undoing("n3", "n1")));
        long below = balance(debtor);
        String stays = buys("n4", "creditor");
        ok(merge(stays, debtor));
        assertThat(balance(stays)).isEqualTo(117 + below);
    }
}
