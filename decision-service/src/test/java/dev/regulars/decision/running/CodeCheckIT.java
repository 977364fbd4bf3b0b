package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.relay.Race;
import dev.regulars.decision.web.Json;
import dev.regulars.testing.Contract;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Codes that members tell before their points pay, through the running service. */
class CodeCheckIT {

    private static final String MEMBER = "{\"kind\":\"phone\",\"value\":\"%s\"}";

    private static final Instant NOW = Instant.now();

    @TempDir
    static Path folder;

    private static Service service;

    @BeforeAll
    static void start() throws Exception {
        PointsProgramFolder.in(folder);
        Files.writeString(folder.resolve("program.yaml"), """
                name: Points by telephone
                currency: GBP
                time-zone: Europe/London
                tiers: {order: [Blue, Silver, Gold]}
                redemption: {code-check: phone}
                """);
        service = new Service(folder);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String sale(String id, String phone, String more) {
        return Bodies.sale(id, phone)
                .replace("\"kind\":\"card\"", "\"kind\":\"phone\"")
                .replace("2026-06-13T10:15:00Z", NOW.toString())
                .replace("\"tenders\":[", more + "\"tenders\":[");
    }

    private static HttpResponse<String> paying(String id, String phone, String more) throws Exception {
        return service.commit(sale(id, phone, more)
                .replace("\"tenders\":[", "\"tenders\":[{\"type\":\"points\",\"amount\":\"0.10\"},"));
    }

    private static HttpResponse<String> telling(String id, String phone, String code) throws Exception {
        return paying(id, phone, "\"redemptionCode\":\"" + code + "\",");
    }

    private static void enrolled(String phone) throws Exception {
        ok(service.commit(sale("e" + phone.substring(4), phone, "")), 200);
    }

    /** Asks for a code and reads it as the member does. */
    private static String code(String phone) throws Exception {
        HttpResponse<String> answer = service.post("/v1/points/code-checks", MEMBER.formatted(phone));
        String member = ok(answer, 202).get("memberId").asString();
        assertThat(Contract.openApi("decision-service", "CodeSent").violations(answer.body()))
                .isEmpty();
        List<String> codes = new ArrayList<>();
        Messages.read(message -> {
            JsonNode event = Json.MAPPER.readTree(message);
            if (event.get("subject").asString().equals(member)
                    && event.get("type").asString().equals("dev.regulars.code-check.v1")) {
                assertThat(Contract.event("code-check").violations(message)).isEmpty();
                codes.add(event.at("/data/code").asString());
            }
        });
        return codes.get(codes.size() - 1);
    }

    private static String other(String code) {
        return code.replaceFirst("^.", code.charAt(0) == '9' ? "0" : "9");
    }

    private static JsonNode ok(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return Json.MAPPER.readTree(answer.body());
    }

    private static void refused(HttpResponse<String> answer, String code) {
        assertThat(Json.MAPPER.readTree(answer.body()).path("code").asString())
                .as(answer.body())
                .isEqualTo(code);
    }

    @Test
    void pointsPayForWhoTellsTheCode() throws Exception {
        String phone = "+442079460001";
        enrolled(phone);
        refused(paying("a1", phone, ""), "CODE_NEEDED");
        String code = code(phone);
        refused(telling("a1", phone, other(code)), "CODE_NOT_RIGHT");
        HttpResponse<String> paid = telling("a1", phone, code);
        assertThat(ok(paid, 200).at("/points/redeemed").asLong()).isEqualTo(10);
        assertThat(paid.body()).doesNotContain(code);
        assertThat(telling("a1", phone, code).body()).as("again").isEqualTo(paid.body());
        assertThat(paying("a1", phone, "").body()).as("again, without").isEqualTo(paid.body());
        refused(telling("a2", phone, code), "CODE_NOT_RIGHT");
        refused(service.post("/v1/points/code-checks", MEMBER.formatted("+442079460099")), "MEMBER_NOT_FOUND");
    }

    @Test
    void whoHoldsAnythingElseIsNotAsked() throws Exception {
        String phone = "+442079460002";
        enrolled(phone);
        String member = ok(service.post("/v1/points/code-checks", MEMBER.formatted(phone)), 202)
                .get("memberId")
                .asString();
        ok(service.post("/v1/members/" + member + "/identifiers", """
                {"kind":"card","value":"with-code-card"}"""), 200);
        String sale = sale("b1", "with-code-card", "").replace("\"kind\":\"phone\"", "\"kind\":\"card\"");
        String paying = sale.replace("\"tenders\":[", "\"tenders\":[{\"type\":\"points\",\"amount\":\"0.10\"},");
        assertThat(ok(service.commit(paying), 200).at("/points/redeemed").asLong())
                .isEqualTo(10);
    }

    @Test
    void aHoldAsksAndItsSaleDoesNot() throws Exception {
        String phone = "+442079460003";
        enrolled(phone);
        String hold = "{\"source\":\"it\",\"holdId\":\"h\",\"member\":" + MEMBER.formatted(phone)
                + ",\"points\":10,\"seconds\":600%s}";
        refused(service.post("/v1/points/holds", hold.formatted("")), "CODE_NEEDED");
        ok(service.post("/v1/points/holds", hold.formatted(",\"redemptionCode\":\"" + code(phone) + "\"")), 200);
        ok(paying("c1", phone, "\"pointsHold\":\"h\","), 200);
        refused(paying("c2", phone, "\"pointsHold\":\"h\","), "CODE_NEEDED");
    }

    @Test
    void oneOfManyTillsUsesTheCode() throws Exception {
        String phone = "+442079460004";
        enrolled(phone);
        String code = code(phone);
        long paid = Race.run(16, i -> telling("d" + i, phone, code)).stream()
                .filter(answer -> answer.statusCode() == 200)
                .count();
        assertThat(paid).isEqualTo(1);
    }

    @Test
    void guessesAndMessagesAreLimited() throws Exception {
        String phone = "+442079460005";
        enrolled(phone);
        String code = code(phone);
        Race.run(5, i -> telling("f" + i, phone, other(code))).forEach(answer -> refused(answer, "CODE_NOT_RIGHT"));
        refused(telling("f", phone, code), "CODE_NOT_RIGHT");
        ok(telling("f", phone, code(phone)), 200);
        code(phone);
        HttpResponse<String> fourth = service.post("/v1/points/code-checks", MEMBER.formatted(phone));
        refused(fourth, "TOO_MANY_CODES");
        assertThat(fourth.headers().firstValue("Retry-After")).isPresent();
    }
}
