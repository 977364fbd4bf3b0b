package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.Dialect;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.verify.Proof;
import dev.regulars.decision.web.Json;
import dev.regulars.testing.Backends;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Sales at which nobody was shown, claimed later: as if the card had been shown. */
class ClaimIT {

    private static final String NOW = Instant.now().toString();
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
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return Json.MAPPER.readTree(answer.body());
    }

    private static String anonymous(String id) {
        return recent(Bodies.anonymous(id));
    }

    private static String recent(String body) {
        return body.replaceAll("\"occurredAt\":\"[^\"]*\"", "\"occurredAt\":\"" + NOW + "\"");
    }

    private static String member(String card) throws Exception {
        String body = "{\"identifiers\":[{\"kind\":\"card\",\"value\":\"%s\"}]}".formatted(card);
        return ok(service.post("/v1/members", body)).at("/memberId").asString();
    }

    private static HttpResponse<String> claim(String member, String id) throws Exception {
        return service.post(
                "/v1/members/" + member + "/claims", "{\"source\":\"it\",\"transactionId\":\"%s\"}".formatted(id));
    }

    private static long balance(String member) throws Exception {
        return ok(service.get("/v1/members/" + member)).at("/balance").asLong();
    }

    @Test
    void theFirstWhoBringsTheReceiptGetsTheSale() throws Exception {
        ok(service.commit(anonymous("c1")));
        String member = member("claimer");
        HttpResponse<String> claimed = claim(member, "c1");
        assertThat(ok(claimed).at("/type").asString()).isEqualTo("claim");
        long shown = ok(service.commit(recent(Bodies.sale("c0", "shown"))))
                .at("/points/earned")
                .asLong();
        assertThat(ok(claimed).at("/points/earned").asLong()).isEqualTo(shown).isPositive();
        assertThat(claim(member, "c1").body()).isEqualTo(claimed.body());
        assertThat(claim(member("late-comer"), "c1").body()).contains("ALREADY_CLAIMED");

        JsonNode back = ok(service.commit(recent(Bodies.undoing("c2", "c1"))));
        assertThat(back.at("/memberId").asString()).isEqualTo(member);
        assertThat(balance(member)).isZero();
    }

    @Test
    void whatWasTakenBackBeforeIsTakenBackOfTheClaim() throws Exception {
        ok(service.commit(anonymous("d1")));
        ok(service.commit(recent(Bodies.takingBack("d2", "d1", "1", "2"))));
        String member = member("part");
        ok(claim(member, "d1"));
        ok(service.commit(recent(Bodies.sale("d6", "shown-too"))));
        JsonNode shown = ok(service.commit(recent(Bodies.takingBack("d7", "d6", "1", "2"))));
        assertThat(balance(member))
                .isEqualTo(shown.at("/points/balance").asLong())
                .isPositive();
        assertThat(service.commit(recent(Bodies.takingBack("d3", "d1", "1", "1")))
                        .body())
                .contains("RETURN_EXCEEDS_SALE");
        ok(service.commit(recent(Bodies.takingBack("d4", "d1", "3", "1"))));
        ok(service.commit(recent(Bodies.takingBack("d5", "d1", "2", "1"))));
        assertThat(balance(member)).isZero();
    }

    @Test
    void whatCannotBeClaimedIsRefused() throws Exception {
        String member = member("refused");
        assertThat(claim(member, "nothing").body()).contains("ORIGINAL_NOT_FOUND");
        ok(service.commit(Bodies.anonymous("e1").replace("2026-06-13", "2026-01-13")));
        assertThat(claim(member, "e1").body()).contains("CLAIM_TOO_LATE");
        ok(service.commit(recent(Bodies.sale("e2", "owner"))));
        assertThat(claim(member, "e2").body()).contains("ORIGINAL_OF_OTHER_MEMBER");
        ok(service.commit(anonymous("e3")));
        assertThat(claim("m_nobody", "e3").body()).contains("MEMBER_NOT_FOUND");
        ok(service.commit(recent(Bodies.undoing("e4", "e3"))));
        assertThat(claim(member, "e3").body()).contains("TRANSACTION_REVERSED");
        assertThat(balance(member)).isZero();
    }
}
