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

/** What members say about being written to, told to the running service. */
class ConsentsIT {

    private static final Contract CONSENTS = Contract.openApi("decision-service", "Consents");
    private static Service service;

    @BeforeAll
    static void start() {
        service = new Service(Path.of("../rules/programs/demo"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String member(String id, String card) throws Exception {
        return Json.MAPPER
                .readTree(service.commit(Bodies.sale(id, card)).body())
                .get("memberId")
                .asString();
    }

    private static String said(boolean given, String at) {
        return """
                {"channel":"email","purpose":"offers","given":%s,"at":"%s","where":"till LON-01/3",
                 "wording":"Send me offers by e-mail."}""".formatted(given, at);
    }

    private static HttpResponse<String> say(String memberId, String... consents) throws Exception {
        return service.post(
                "/v1/members/" + memberId + "/consents", "{\"consents\":[" + String.join(",", consents) + "]}");
    }

    private static JsonNode known(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(CONSENTS.violations(answer.body())).isEmpty();
        return Json.MAPPER.readTree(answer.body());
    }

    private static JsonNode known(String memberId) throws Exception {
        return known(service.get("/v1/members/" + memberId + "/consents"));
    }

    @Test
    void isKeptWithItsProofAndHeldByTheLastWord() throws Exception {
        String ann = member("c1", "consents");
        assertThat(known(ann).get("said").size()).isZero();
        String agreed = said(true, "2026-05-01T09:50:00+01:00");
        String withdrawn = said(false, "2026-05-01T09:00:00Z");
        known(say(ann, withdrawn));
        JsonNode all = known(say(ann, agreed));
        assertThat(known(say(ann, agreed, withdrawn))).isEqualTo(all).isEqualTo(known(ann));
        assertThat(all.at("/said").size()).isEqualTo(2);
        assertThat(all.at("/now").size()).isEqualTo(1);
        assertThat(all.at("/now/0/given").asBoolean()).isFalse();
        assertThat(all.at("/now/0/where").asString()).isEqualTo("till LON-01/3");
        JsonNode export = Json.MAPPER.readTree(
                service.get("/v1/members/" + ann + "/export").body());
        assertThat(export.at("/consents")).isEqualTo(all.at("/said"));
    }

    @Test
    void goesWithThePerson() throws Exception {
        String bob = member("c2", "erased-consents");
        known(say(bob, said(true, "2026-05-01T09:00:00Z")));
        service.post("/v1/members/" + bob + "/erasure", "");
        assertThat(service.get("/v1/members/" + bob + "/consents").statusCode()).isEqualTo(404);
        assertThat(say(bob, said(true, "2026-05-01T09:00:00Z")).statusCode()).isEqualTo(404);
    }

    @Test
    void oneOfTwoMembersHadSaidItForBoth() throws Exception {
        String old = member("c3", "consents-old");
        String stays = member("c4", "consents-new");
        known(say(old, said(true, "2026-05-01T09:00:00Z")));
        known(say(stays, said(false, "2026-04-01T09:00:00Z")));
        assertThat(service.post("/v1/members/" + stays + "/merges", """
                        {"memberId":"%s","reason":"same person","author":"desk-7"}""".formatted(old))
                        .statusCode())
                .isEqualTo(200);
        JsonNode both = known(stays);
        assertThat(both.at("/said").size()).isEqualTo(2);
        assertThat(both.at("/now/0/given").asBoolean()).isTrue();
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        String eve = member("c5", "consents-wrong");
        String wrong =
                said(true, "2999-01-01T00:00:00Z").replace("email", "pigeon").replace("till LON-01/3", " ");
        HttpResponse<String> answer = say(eve, wrong);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("consents[0].channel", "consents[0].at", "consents[0].where", "must be one of email, sms");
        String silent = said(true, "2026-05-01T09:00:00Z").replace("\"given\":true,", "");
        assertThat(say(eve, silent).body()).contains("MISSING_FIELD", "consents[0].given");
        assertThat(known(eve).get("said").size()).isZero();
    }
}
