package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.web.Json;
import dev.regulars.testing.Contract;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** All that the running service knows of a member, held against its contract. */
class ExportIT {

    private static final Contract EXPORT = Contract.openApi("decision-service", "MemberExport");
    private static Service service;

    @BeforeAll
    static void start() {
        service = new Service(Path.of("../rules/programs/demo"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String export(String memberId) throws Exception {
        HttpResponse<String> answer = service.get("/v1/members/" + memberId + "/export");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(EXPORT.violations(answer.body())).isEmpty();
        return answer.body();
    }

    @Test
    void everythingAndAlwaysTheSame() throws Exception {
        String sold = service.commit(Bodies.sale("x1", "exported").replace("\"30.00\"", "\"460.00\""))
                .body();
        String ann = Json.MAPPER.readTree(sold).get("memberId").asString();
        service.post("/v1/members/" + ann + "/identifiers", "{\"kind\":\"phone\",\"value\":\"020 7946 0958\"}");
        service.put("/v1/members/" + ann + "/profile", "{\"birthday\":\"05-17\",\"tags\":[\"vegan\"]}");
        service.commit(Bodies.takingBack("x2", "x1", "1", "1"));

        String text = export(ann);
        assertThat(export(ann)).isEqualTo(text);
        JsonNode all = Json.MAPPER.readTree(text);
        assertThat(all.at("/identifiers").toString())
                .isEqualTo("[{\"kind\":\"card\",\"value\":\"exported\"},"
                        + "{\"kind\":\"phone\",\"value\":\"+442079460958\"}]");
        assertThat(all.at("/account/profile/birthday").asString()).isEqualTo("--05-17");
        assertThat(all.at("/account/points/lots").size()).isPositive();
        assertThat(all.at("/history/0/transaction/lines/0/sku").asString()).isEqualTo("COFFEE-250");
        assertThat(all.at("/history/1/decision/originalDecisionId").asString()).isEqualTo("it:x1");
        assertThat(all.at("/history/0/vouchers/0/state").asString()).isEqualTo("issued");
        assertThat(all.at("/history").size()).isEqualTo(2);
    }

    @Test
    void ofNobodyAndOfTheErasedNothing() throws Exception {
        String sold = service.commit(Bodies.sale("y1", "goes")).body();
        String bob = Json.MAPPER.readTree(sold).get("memberId").asString();
        service.post("/v1/members/" + bob + "/erasure", "");
        for (String nobody : new String[] {bob, "m_nobody"}) {
            assertThat(service.get("/v1/members/" + nobody + "/export").statusCode())
                    .isEqualTo(404);
        }
    }
}
