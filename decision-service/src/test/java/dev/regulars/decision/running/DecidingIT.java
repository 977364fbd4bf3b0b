package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.web.Json;
import dev.regulars.testing.Contract;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The running service, through its API, held against its contract. */
class DecidingIT {

    private static final Contract DECISION = Contract.openApi("decision-service", "Decision");
    private static Service service;

    @BeforeAll
    static void start() {
        service = new Service(Path.of("../rules/programs/demo"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static JsonNode decided(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(DECISION.violations(answer.body())).isEmpty();
        return Json.MAPPER.readTree(answer.body());
    }

    private static JsonNode member(String card) throws Exception {
        HttpResponse<String> found =
                service.post("/v1/members/lookups", "{\"kind\":\"card\",\"value\":\"" + card + "\"}");
        assertThat(Contract.openApi("decision-service", "Member").violations(found.body()))
                .isEmpty();
        return Json.MAPPER.readTree(found.body());
    }

    @Test
    void aQuoteStoresNothingAndTheSaleIsAnsweredOnce() throws Exception {
        String sale = Bodies.sale("q1", "quote");
        JsonNode quote = decided(service.post("/v1/quotes", sale));
        assertThat(quote.at("/points/earned").asLong()).isEqualTo(117);
        assertThat(service.post("/v1/members/lookups", "{\"kind\":\"card\",\"value\":\"quote\"}")
                        .statusCode())
                .isEqualTo(404);

        HttpResponse<String> first = service.commit(sale);
        assertThat(decided(first).at("/points/balance").asLong()).isEqualTo(117);
        assertThat(service.commit(sale.replace("\n", " ")).body()).isEqualTo(first.body());
        assertThat(service.get("/v1/decisions/it:q1").body()).isEqualTo(first.body());
        assertThat(member("quote").get("balance").asLong()).isEqualTo(117);
    }

    @Test
    void sixteenAtOnceWithOneIdCountOnce() throws Exception {
        List<HttpResponse<String>> answers = atOnce(16, i -> Bodies.sale("once", "once"));
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.body()).isEqualTo(answers.get(0).body()));
        assertThat(member("once").get("sequence").asLong()).isEqualTo(1);
        assertThat(member("once").get("balance").asLong()).isEqualTo(117);
    }

    @Test
    void manyTillsOfOneMemberAllCount() throws Exception {
        assertThat(atOnce(24, i -> Bodies.sale("many" + i, "many"))).allMatch(answer -> answer.statusCode() == 200);
        JsonNode member = member("many");
        assertThat(member.get("sequence").asLong()).isEqualTo(24);
        assertThat(member.get("tier").asString()).isEqualTo("Silver");
    }

    @Test
    void oneIdWithTwoMembersCountsForOne() throws Exception {
        List<HttpResponse<String>> answers = atOnce(2, i -> Bodies.sale("two", "two-" + i));
        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void buyAndReturnIsNothing() throws Exception {
        decided(service.commit(Bodies.sale("r1", "returner")));
        assertThat(points(Bodies.takingBack("r2", "r1", "2", "1"))).isEqualTo(-3);
        assertThat(points(Bodies.takingBack("r3", "r1", "1", "2"))).isEqualTo(-86);
        assertThat(service.commit(Bodies.takingBack("r4", "r1", "1", "1")).body())
                .contains("RETURN_EXCEEDS_SALE");
        assertThat(points(Bodies.takingBack("r4", "r1", "3", "0.5")))
                .as("corrected")
                .isEqualTo(-14);
        assertThat(points(Bodies.undoing("r5", "r1"))).isEqualTo(-14);
        assertThat(points(Bodies.undoing("r5", "r1"))).as("repeated").isEqualTo(-14);
        assertThat(member("returner").get("balance").asLong()).isZero();
        assertThat(service.commit(Bodies.undoing("r6", "r1")).body()).contains("RETURN_EXCEEDS_SALE");
        assertThat(service.commit(Bodies.undoing("r7", "r2")).body()).contains("ORIGINAL_NOT_A_SALE");
        assertThat(service.post("/v1/quotes", Bodies.undoing("r8", "nowhere")).body())
                .contains("ORIGINAL_NOT_FOUND");
    }

    private static long points(String body) throws Exception {
        return decided(service.commit(body)).at("/points/earned").asLong();
    }

    @Test
    void anAnonymousSaleEarnsNothingAndSaysWhatAMemberWouldHave() throws Exception {
        JsonNode decision = decided(service.commit(Bodies.anonymous("a1")));
        assertThat(decision.at("/points/earned").asLong()).isZero();
        assertThat(decision.has("memberId")).isFalse();
        assertThat(decision.at("/explanation/receipt/0").asString()).contains("117");
        assertThat(decided(service.commit(Bodies.takingBack("a2", "a1", "2", "1")))
                        .get("netAmount")
                        .asString())
                .isEqualTo("-3.01");
    }

    @Test
    void fiveHundredPointsBecomeAVoucherWhoseCodeIsGivenAgain() throws Exception {
        String dear = Bodies.sale("v1", "voucher").replace("\"30.00\"", "\"460.00\"");
        HttpResponse<String> first = service.commit(dear);
        assertThat(decided(first).at("/points/redeemed").asLong()).isEqualTo(500);
        assertThat(decided(first).at("/rewards/0/code").asString()).matches("(\\w{4}-){3}\\w");
        assertThat(service.commit(dear).body()).isEqualTo(first.body());
    }

    private interface BodyOf {
        String number(int i);
    }

    private static List<HttpResponse<String>> atOnce(int count, BodyOf body) throws Exception {
        ExecutorService tills = Executors.newFixedThreadPool(count);
        try {
            List<Callable<HttpResponse<String>>> calls = IntStream.range(0, count)
                    .<Callable<HttpResponse<String>>>mapToObj(i -> () -> service.commit(body.number(i)))
                    .toList();
            List<HttpResponse<String>> answers = new java.util.ArrayList<>();
            for (Future<HttpResponse<String>> call : tills.invokeAll(calls)) {
                answers.add(call.get());
            }
            return answers;
        } finally {
            tills.shutdownNow();
        }
    }
}
