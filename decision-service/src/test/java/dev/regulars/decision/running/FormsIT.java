package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.web.Json;
import dev.regulars.program.dmn.DmnTierPolicy;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Tiers, settings and scenarios of a draft, changed in the running service; and one basket tried on it. */
class FormsIT {

    private static StudioService running;
    private static Studio marketer;

    @BeforeAll
    static void start() throws Exception {
        running = StudioService.start();
        marketer = Studio.signedIn(running.process(), "marketer");
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static String draft() throws Exception {
        JsonNode draft = ok(marketer.post("/studio/api/drafts", "{\"name\":\"Forms\"}"));
        return "/studio/api/drafts/" + draft.get("id").asString();
    }

    private static JsonNode ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.MAPPER.readTree(answer.body());
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Json.MAPPER.readTree(answer.body()).get("code").asString()).isEqualTo(code);
    }

    private static String rows(JsonNode seen) {
        ObjectNode body =
                Json.MAPPER.createObjectNode().put("was", seen.get("hash").asString());
        body.putArray("rows")
                .addAll(seen.get("rows")
                        .valueStream()
                        .map(row -> ((ObjectNode) row.deepCopy()).without("cells"))
                        .toList());
        return Json.write(body);
    }

    @Test
    void tiersAreRowsHereAndDmnElsewhere() throws Exception {
        String draft = draft();
        JsonNode seen = ok(marketer.get(draft + "/tiers"));
        assertThat(seen.get("rows").size()).isEqualTo(3);
        String moved = rows(seen).replace("\"1500\"", "\"1200\"");
        JsonNode done = ok(marketer.put(draft + "/tiers", moved));
        assertThat(done.get("wrong").size()).isZero();
        String file = marketer.get(draft + "/tiers/file").body();
        assertThat(file).contains("[500..1200)").contains("The tier that a member's last 12 months earn.");
        DmnTierPolicy.of(file, List.of("Blue", "Silver", "Gold"));
        refused(marketer.put(draft + "/tiers", moved), 409, "EDIT_CONFLICT");

        String gap = rows(done).replaceFirst("\"1200\"", "\"1000\"");
        JsonNode open = ok(marketer.put(draft + "/tiers", gap));
        assertThat(open.at("/wrong/0/message").asString()).isEqualTo("no row holds for spend 1000");
        assertThat(open.at("/found/0/code").asString()).isEqualTo("TIERS_INVALID");
        String upload = Json.write(Json.MAPPER
                .createObjectNode()
                .put("was", open.get("hash").asString())
                .put("text", file));
        assertThat(ok(marketer.put(draft + "/tiers/file", upload)).get("wrong").size())
                .isZero();
        String garbage = upload.replaceFirst("\"text\":\".*\"}$", "\"text\":\"garbage\"}");
        refused(marketer.put(draft + "/tiers/file", garbage), 400, "INVALID_VALUE");
    }

    @Test
    void aSettingIsChangedByItself() throws Exception {
        String draft = draft();
        String body = "{\"was\":[\"floor\"],\"wasSet\":true,\"value\":[\"half-up\"],\"valueSet\":true}";
        ok(marketer.put(draft + "/settings/rounding", body));
        HttpResponse<String> late = marketer.put(draft + "/settings/rounding", body);
        refused(late, 409, "EDIT_CONFLICT");
        assertThat(late.body()).contains("it is \\\"half-up\\\" now");
        String wrong = "{\"wasSet\":false,\"value\":[\"soon\"],\"valueSet\":true}";
        JsonNode found = ok(marketer.put(draft + "/settings/claim-days", wrong)).get("found");
        assertThat(found.toString()).contains("SETTING_INVALID", "claim-days");
        ok(marketer.put(draft + "/settings/claim-days", "{\"was\":[\"soon\"],\"wasSet\":true,\"valueSet\":false}"));
        refused(marketer.put(draft + "/settings/nonsense", wrong), 400, "INVALID_VALUE");
        JsonNode differences = ok(marketer.get(draft + "/differences")).get("differences");
        assertThat(differences.size()).as(differences.toString()).isEqualTo(1);
    }

    private static String change(JsonNode seen, int index, boolean isNew, String text) {
        return Json.write(Json.MAPPER
                .createObjectNode()
                .put("was", seen.get("hash").asString())
                .put("index", index)
                .put("isNew", isNew)
                .put("form", true)
                .put("text", text));
    }

    @Test
    void scenariosAreAddedMendedAndTried() throws Exception {
        String path = draft() + "/scenarios";
        JsonNode seen = ok(marketer.get(path));
        int before = seen.get("scenarios").size();
        String scenario = "{name: '41.00', when: {lines: [{sku: BREAD-800, price: '41.00'}]}, then: {points: 90}}";
        JsonNode added = ok(marketer.post(path, change(seen, before, true, scenario)));
        JsonNode one = added.at("/scenarios/" + before);
        assertThat(one.get("passed").asBoolean()).isFalse();
        assertThat(one.at("/differences/0").asString()).isEqualTo("points is 91, expected 90");
        assertThat(one.at("/outcome/fired/0").asString()).isEqualTo("basket-40");
        JsonNode mended = ok(marketer.post(path, change(added, before, false, scenario.replace("90", "91"))));
        assertThat(mended.at("/scenarios/" + before + "/passed").asBoolean()).isTrue();
        refused(marketer.post(path, change(added, before, false, scenario)), 409, "EDIT_CONFLICT");
        ObjectNode gone = (ObjectNode) Json.MAPPER.readTree(change(mended, before, false, "x"));
        gone.remove("text");
        assertThat(ok(marketer.post(path, Json.write(gone))).get("scenarios")).isEqualTo(seen.get("scenarios"));
    }

    @Test
    void aBasketUnderTheDraftAndUnderWhatIsLive() throws Exception {
        String draft = draft();
        ok(marketer.put(
                draft + "/settings/rounding",
                "{\"was\":[\"floor\"],\"wasSet\":true,\"value\":[\"ceiling\"],\"valueSet\":true}"));
        String basket = "{\"text\":\"{when: {lines: [{sku: BREAD-800, price: '39.10'}]}}\"}";
        JsonNode found = ok(marketer.post(draft + "/baskets", basket));
        assertThat(found.at("/draft/steps/0/outcome/points").asLong()).isEqualTo(40);
        assertThat(found.at("/live/steps/0/outcome/points").asLong()).isEqualTo(39);
        assertThat(found.at("/live/steps/0/nearMisses").toString()).contains("0.90");
        assertThat(found.at("/live/steps/0/notFired").toString()).contains("spend is 39.10, needs 40.00");
    }
}
