package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.web.Json;
import dev.regulars.testing.Contract;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the store remembers for campaigns: budgets, uses, profiles, and what was bought. */
class LimitsIT {

    private static final int BUDGET = 1_100;

    private static Service service;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        ProgramFolderIT.copy(Path.of("../rules/programs/demo"), folder);
        Path campaigns = folder.resolve("campaigns.csv");
        String text = Files.readString(campaigns);
        assertThat(text).contains(",500000,");
        Files.writeString(campaigns, text.replace(",500000,", "," + BUDGET + ","));
        service = new Service(folder);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String with(String coupon, String body) {
        return body.replaceFirst("\\{", "{\"coupons\":[\"" + coupon + "\"],");
    }

    private static long points(JsonNode decision, String rule) {
        for (JsonNode one : decision.get("rules")) {
            if (one.get("rule").asString().equals(rule)) {
                return one.get("points").asLong();
            }
        }
        return 0;
    }

    private static JsonNode decided(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(Contract.openApi("decision-service", "Decision").violations(answer.body()))
                .isEmpty();
        return Json.MAPPER.readTree(answer.body());
    }

    @Test
    void aBudgetIsNeverExceededByTwelveAtOnce() throws Exception {
        long given = 0;
        ExecutorService tills = Executors.newFixedThreadPool(12);
        try {
            List<Future<HttpResponse<String>>> answers = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                String sale = with("WELCOME", Bodies.sale("budget" + i, "budget" + i));
                answers.add(tills.submit(() -> service.commit(sale)));
            }
            for (Future<HttpResponse<String>> answer : answers) {
                given += points(decided(answer.get()), "welcome");
            }
        } finally {
            tills.shutdown();
        }
        assertThat(given)
                .as("200 points for each of five, and 100 for the sixth")
                .isEqualTo(BUDGET);

        long back = 0;
        for (int i = 0; i < 12; i++) {
            JsonNode undone = decided(service.commit(Bodies.undoing("undo" + i, "budget" + i)));
            back -= undone.at("/points/earned").asLong() + 117;
        }
        assertThat(back).isEqualTo(BUDGET);
        JsonNode next = decided(service.commit(with("WELCOME", Bodies.sale("again", "somebody-new"))));
        assertThat(points(next, "welcome"))
                .as("the returns gave the budget back")
                .isEqualTo(200);
    }

    @Test
    void aBirthdayIsKnownFromTheProfileAndCountsOnce() throws Exception {
        JsonNode first = decided(service.commit(Bodies.sale("b1", "birthday")));
        assertThat(points(first, "birthday")).isZero();
        String path = "/v1/members/" + first.get("memberId").asString() + "/profile";
        assertThat(service.put(path, "{\"birthday\":\"02-30\"}").statusCode()).isEqualTo(400);
        assertThat(service.put("/v1/members/nobody/profile", "{}").statusCode()).isEqualTo(404);
        assertThat(service.put(path, "{\"birthday\":\"06-15\",\"tags\":[\"vip\"],\"language\":\"en\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(points(decided(service.commit(Bodies.sale("b2", "birthday"))), "birthday"))
                .isEqualTo(100);
        assertThat(points(decided(service.commit(Bodies.sale("b3", "birthday"))), "birthday"))
                .isZero();
        decided(service.commit(Bodies.undoing("b4", "b2")));
        assertThat(points(decided(service.commit(Bodies.sale("b5", "birthday"))), "birthday"))
                .as("the use that was taken back is free again")
                .isEqualTo(100);
    }

    @Test
    void offersSayWhatTheyAreFor() throws Exception {
        int shown = 0;
        for (int i = 0; i < 5; i++) {
            JsonNode offers =
                    decided(service.commit(Bodies.sale("o" + i, "offers" + i))).get("offers");
            shown += offers.size() > 0 ? 1 : 0;
            if (offers.size() > 0) {
                assertThat(offers.at("/0/offer").asString()).isEqualTo("offer-coffee");
                assertThat(offers.at("/0/reason").asString()).contains("coffee");
            }
        }
        assertThat(shown).as("one in ten members is shown none").isPositive();
    }
}
