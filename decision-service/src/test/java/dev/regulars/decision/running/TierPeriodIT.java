package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.verify.Proof;
import dev.regulars.decision.web.Json;
import dev.regulars.testing.Backends;
import dev.regulars.testing.Contract;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import tools.jackson.databind.JsonNode;

/** The end of 2025 in the running service, for those who buy after it and those who do not. */
class TierPeriodIT {

    private static final int WAITING = 120;
    private static final String RUN = "/v1/runs/tiers:2026-01-01";

    private static Service service;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        service = new Service(TierProgramFolder.in(folder));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static JsonNode json(HttpResponse<String> answer, int status, String schema) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Contract.openApi("decision-service", schema).violations(answer.body()))
                .isEmpty();
        return Json.MAPPER.readTree(answer.body());
    }

    private static JsonNode sale(String id, String card, String day, String amount) throws Exception {
        return json(service.commit(TierProgramFolder.sale(id, card, day, amount)), 200, "Decision");
    }

    private static JsonNode undo(String id, String saleId, String day) throws Exception {
        String body = Bodies.undoing(id, saleId).replace("2026-06-14", day);
        return json(service.commit(body), 200, "Decision");
    }

    private static JsonNode begin(String body, int status) throws Exception {
        return json(service.post("/v1/runs", body), status, status == 202 ? "Run" : "Problem");
    }

    private static JsonNode await(long changed, boolean done) throws Exception {
        for (int i = 0; i < 600; i++) {
            JsonNode run = json(service.get(RUN), 200, "Run");
            if (run.get("changed").asLong() >= changed && (run.get("done").asBoolean() || !done)) {
                return run;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the run is not done after 30 s");
    }

    @Test
    void aPurchaseAfterThePeriodIsDecidedAtTheTierThatItEarned() throws Exception {
        JsonNode lamp = sale("k1", "keeper", "2025-06-15", "1600.00");
        assertThat(lamp.at("/tier/after").asString()).isEqualTo("Blue");
        assertThat(sale("k2", "keeper", "2025-07-15", "50.00")
                        .at("/points/balance")
                        .asLong())
                .as("1600 + 50, and 100 with each")
                .isEqualTo(1850);
        JsonNode back = undo("k3", "k2", "2025-08-01");
        assertThat(back.at("/points/earned").asLong()).as("the 100 are kept").isEqualTo(-50);
        JsonNode after = sale("k4", "keeper", "2026-02-01", "10.00");
        assertThat(after.at("/tier/before").asString()).isEqualTo("Blue");
        assertThat(after.at("/tier/after").asString()).isEqualTo("Gold");
        assertThat(after.at("/tier/keptUntil").asString()).isEqualTo("2026-12-31");
        assertThat(after.at("/points/balance").asLong()).isEqualTo(1910);
        JsonNode undone = undo("k5", "k1", "2026-03-01");
        assertThat(undone.at("/points/earned").asLong()).isEqualTo(-1600);
        assertThat(undone.at("/tier/after").asString())
                .as("until the year's end")
                .isEqualTo("Gold");
    }

    @Test
    void whoDoesNotBuyRisesByTheRunThoughItIsKilled() throws Exception {
        for (int i = 0; i < WAITING; i++) {
            sale("w" + i, "waiting" + i, "2025-06-15", "600.00");
        }
        assertThat(begin("{\"kind\":\"tea\",\"day\":\"2026-02-30\"}", 400).get("errors"))
                .hasSize(2);
        assertThat(begin("{\"kind\":\"tiers\",\"day\":\"2999-01-01\"}", 400)
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("day");
        assertThat(service.get("/v1/runs/tiers:1999-01-01").statusCode()).isEqualTo(404);

        begin("{\"kind\":\"tiers\",\"day\":\"2026-01-01\"}", 202);
        await(1, false);
        service.process().killForcibly();
        service.process().start();
        JsonNode done = await(WAITING, true);
        JsonNode again = begin("{\"kind\":\"tiers\",\"day\":\"2026-01-01\"}", 202);
        assertThat(again).as("done is done").isEqualTo(done);

        JsonNode first = sale("later", "waiting7", "2026-01-05", "1.00");
        assertThat(first.at("/tier/before").asString()).isEqualTo("Silver");
        assertThat(first.get("sequence").asLong()).isEqualTo(3);
        String id = "/v1/decisions/~tier-change:" + first.get("memberId").asString() + ".2026-01-01";
        JsonNode change = json(service.get(id), 200, "Decision");
        assertThat(change.get("type").asString()).isEqualTo("tier-change");
        assertThat(change.at("/rewards/0/rewardId").asString()).isEqualTo("hello-silver");
        assertThat(change.at("/rewards/0/code").asString()).isNotEmpty();
        String store = Backends.mongoUri(service.database);
        MongoTemplate mongo = new MongoTemplate(new SimpleMongoClientDatabaseFactory(store));
        assertThat(Proof.problems(new Documents(mongo))).isEmpty();
    }
}
