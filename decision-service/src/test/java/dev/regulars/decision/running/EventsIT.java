package dev.regulars.decision.running;

import static dev.regulars.decision.running.EventsProgramFolder.event;
import static dev.regulars.decision.running.EventsProgramFolder.reversal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.Dialect;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.relay.Race;
import dev.regulars.decision.verify.Proof;
import dev.regulars.decision.web.Json;
import dev.regulars.testing.Backends;
import dev.regulars.testing.Contract;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What members do beside buying, through the running service; the books are proved at the end. */
class EventsIT {

    private static final Contract DECISION = Contract.openApi("decision-service", "Decision");
    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);

    @TempDir
    static Path folder;

    private static Service service;

    @BeforeAll
    static void start() throws Exception {
        service = new Service(EventsProgramFolder.in(folder));
    }

    @AfterAll
    static void stop() throws Exception {
        Documents documents = new Documents(new Dialect().open(Backends.mongoUri(service.database)));
        assertThat(Proof.problems(documents)).isEmpty();
        service.close();
    }

    private static JsonNode decided(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(DECISION.violations(answer.body())).isEmpty();
        return Json.MAPPER.readTree(answer.body());
    }

    private static HttpResponse<String> send(String body) throws Exception {
        return service.post("/v1/events", body);
    }

    private static HttpResponse<String> takeBack(String body) throws Exception {
        return service.post("/v1/events/reversals", body);
    }

    private static void refused(HttpResponse<String> answer, int status, String code, String field) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"" + code + "\"").contains(field);
    }

    private static JsonNode told(String decisionId) {
        String told = Topic.await("loyalty.decisions", 1, text -> text.contains("\"id\":\"" + decisionId + "\""))
                .get(0);
        assertThat(Contract.event("decision").violations(told)).isEmpty();
        return Json.MAPPER.readTree(told).get("data");
    }

    @Test
    void aReviewEarnsOnceIsToldAndIsTakenBack() throws Exception {
        String id = "r1" + RUN;
        String review = event("reviews", id, "review", "2026-06-15", "ann", "\"rating\":5,\"product\":\"TEA-1\"");
        HttpResponse<String> first = send(review);
        JsonNode decision = decided(first);
        assertThat(decision.at("/type").asString()).isEqualTo("event");
        assertThat(decision.at("/points/earned").asLong()).isEqualTo(20);
        assertThat(decision.at("/explanation/fired/0").asString()).isEqualTo("review Review written: +20 points");
        assertThat(send(review).body()).isEqualTo(first.body());
        refused(send(review.replace("5,", "4,")), 409, "ID_REUSED", "");
        refused(send(review.replace("ann", "ben")), 409, "ID_REUSED", "");
        assertThat(service.get("/v1/decisions/reviews:" + id).body()).isEqualTo(first.body());

        JsonNode data = told("reviews:" + id);
        assertThat(data.get("transactionType").asString()).isEqualTo("event");
        assertThat(data.get("pointsEarned").asLong()).isEqualTo(20);
        assertThat(data.at("/rules/0/rule").asString()).isEqualTo("review");
        assertThat(data.has("storeId")).isFalse();
        assertThat(data.has("lineCount")).isFalse();

        JsonNode back = decided(takeBack(reversal("reviews", "d1" + RUN, id)));
        assertThat(back.at("/type").asString()).isEqualTo("event-reversal");
        assertThat(back.at("/points/earned").asLong()).isEqualTo(-20);
        assertThat(back.at("/points/balance").asLong()).isZero();
        assertThat(takeBack(reversal("reviews", "d1" + RUN, id)).body()).isEqualTo(back.toString());
        refused(takeBack(reversal("reviews", "d2" + RUN, id)), 422, "RETURN_EXCEEDS_SALE", "eventId");
        assertThat(told("reviews:d1" + RUN).get("originalDecisionId").asString())
                .isEqualTo("reviews:" + id);
    }

    @Test
    void whatTheProgramDoesNotKnowIsRefusedWithItsPlace() throws Exception {
        refused(send(event("app", "x1", "dance", "2026-06-15", "cat", "")), 422, "EVENT_UNKNOWN", "\"type\"");
        String review = event("reviews", "x2", "review", "2026-06-15", "cat", "\"rating\":5");
        refused(send(review.replace("5}", "6}")), 422, "ATTRIBUTE_INVALID", "attributes.rating");
        refused(send(review.replace("5}", "5,\"mood\":\"fine\"}")), 422, "ATTRIBUTE_UNKNOWN", "attributes.mood");
        refused(send(review.replace("\"rating\":5", "")), 400, "MISSING_FIELD", "attributes.rating");
        refused(send(review.replace("reviews", "app")), 422, "EVENT_NOT_FROM_SOURCE", "source");
        refused(send(review.replace("2026", "2096")), 422, "OCCURRED_IN_FUTURE", "occurredAt");
        refused(send(review.replaceAll("\"member\":\\{[^}]*},", "")), 400, "MISSING_FIELD", "member");
        refused(send(review.replace("\"5\"", "").replace(":5}", ":[5]}")), 400, "INVALID_VALUE", "attributes.rating");
        decided(service.commit(TierProgramFolder.sale("x3", "cat", "2026-06-15", "10.00")));
        refused(takeBack(reversal("it", "x4", "x3")), 422, "ORIGINAL_NOT_AN_EVENT", "");
    }

    /** The third check-in brings the voucher; taken back, it goes again, and the next one brings another. */
    @Test
    void aChallengeIsCompletedAndUndone() throws Exception {
        for (int i = 1; i <= 2; i++) {
            decided(send(event("app", "c" + i, "check-in", "2026-06-0" + i, "dan", "")));
        }
        JsonNode third = decided(send(event("app", "c3", "check-in", "2026-06-03", "dan", "")));
        assertThat(third.at("/rewards/0/rewardId").asString()).isEqualTo("cake");
        assertThat(third.at("/rewards/0/code").asString()).isNotEmpty();
        assertThat(third.at("/explanation/receipt").toString()).contains("You did it: Three check-ins in June!");
        String member = third.at("/memberId").asString();
        JsonNode back = decided(takeBack(reversal("app", "c3-back", "c3")));
        assertThat(back.at("/cancelledVouchers").size()).isEqualTo(1);
        JsonNode progress = Json.MAPPER.readTree(
                service.get("/v1/members/" + member + "/challenges").body());
        assertThat(progress.at("/challenges/0/challenge").asString()).isEqualTo("visits");
        assertThat(decided(send(event("app", "c4", "check-in", "2026-06-04", "dan", "")))
                        .at("/rewards")
                        .size())
                .isEqualTo(1);
        assertThat(decided(send(event("app", "c5", "check-in", "2026-06-05", "dan", "")))
                        .at("/rewards")
                        .size())
                .isZero();
    }

    /** Two visits give 100; when one comes back they go. The reversal of an event may come before the event. */
    @Test
    void visitsCountAndWhatComesEarlyWaits() throws Exception {
        decided(service.commit(TierProgramFolder.sale("v1", "eve", "2026-06-01", "10.00")));
        JsonNode second = decided(service.commit(TierProgramFolder.sale("v2", "eve", "2026-06-02", "10.00")));
        assertThat(second.at("/points/balance").asLong()).isEqualTo(120);
        assertThat(decided(service.commit(Bodies.undoing("v3", "v1")))
                        .at("/points/balance")
                        .asLong())
                .isEqualTo(10);
        assertThat(takeBack(reversal("app", "early-back", "early")).statusCode())
                .isEqualTo(202);
        decided(send(event("app", "early", "look", "2026-06-02", "eve", "")));
        for (int i = 0; i < 400 && service.get("/v1/decisions/app:early-back").statusCode() != 200; i++) {
            Thread.sleep(50); // until the poller has found it
        }
        assertThat(decided(service.get("/v1/decisions/app:early-back"))
                        .at("/points/balance")
                        .asLong())
                .isEqualTo(10);
    }

    /** Each event is sent twice at once, the process is killed between, and all is sent again: each counts once. */
    @Test
    void duplicatesAtOnceAndAKillCountOnce() throws Exception {
        List<String> looks = java.util.stream.IntStream.range(0, 60)
                .mapToObj(i -> event("app", "k" + i, "look", "2026-06-02", "kim", ""))
                .toList();
        Race.run(6, runner -> {
            for (int i = 0; i < looks.size(); i++) {
                if (runner == 0 && i == 20) {
                    service.process().killForcibly();
                }
                attempt(looks.get((i + runner * 5) % looks.size()));
            }
            return runner;
        });
        service.process().start();
        long balance = 0;
        for (String look : looks) {
            JsonNode decision = decided(send(look));
            assertThat(decision.at("/points/earned").asLong()).isEqualTo(1);
            balance = Math.max(balance, decision.at("/points/balance").asLong());
        }
        String member = decided(send(looks.get(0))).at("/memberId").asString();
        JsonNode points = Json.MAPPER.readTree(
                service.get("/v1/members/" + member + "/points").body());
        assertThat(balance).isEqualTo(60);
        assertThat(points.toString()).contains("60");
    }

    private static void attempt(String body) throws InterruptedException {
        try {
            service.post("/v1/events", body);
        } catch (IOException killed) {
            // It is sent again after the start.
        }
    }
}
