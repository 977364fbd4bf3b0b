package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.web.Json;
import dev.regulars.testing.Contract;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Members bring friends to the running service. */
class ReferralIT {

    private static final Contract REFERRALS = Contract.openApi("decision-service", "Referrals");
    private static final int PATIENCE_SECONDS = 30;

    @TempDir
    static Path folder;

    private static Service service;

    @BeforeAll
    static void start() throws Exception {
        ProgramFolderIT.copy(Path.of("../rules/programs/demo"), folder);
        Files.writeString(folder.resolve("events.csv"), """
                id,event,name,points,member-uses,member-per
                made,referral-made,You brought a friend,400,10,year
                accepted,referral-accepted,You came with a friend,250,1,ever
                """);
        Files.writeString(folder.resolve("challenges.csv"), "id,event,name,target,points\n");
        Files.writeString(folder.resolve("scenarios.yaml"), "");
        Path program = folder.resolve("program.yaml");
        Files.writeString(program, Files.readString(program) + "\nreferrals:\n  min-spend: 20\n  wait-days: 0\n");
        service = new Service(folder, "-Dregulars.referrals.look-every=1s");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String member(String name) throws Exception {
        HttpResponse<String> enrolled = service.post("/v1/members", """
                {"identifiers":[{"kind":"card","value":"r-%s"}]}""".formatted(name));
        assertThat(enrolled.statusCode()).as(enrolled.body()).isEqualTo(201);
        return Json.MAPPER.readTree(enrolled.body()).get("memberId").asString();
    }

    private static void buys(String id, String name) throws Exception {
        String sale = Bodies.sale(id, "r-" + name)
                .replaceFirst("2026-06-13T10:15:00Z", Instant.now().toString());
        assertThat(service.commit(sale).statusCode()).isEqualTo(200);
    }

    private static JsonNode referrals(String member) throws Exception {
        HttpResponse<String> answer = service.get("/v1/members/" + member + "/referrals");
        assertThat(REFERRALS.violations(answer.body())).isEmpty();
        return Json.MAPPER.readTree(answer.body());
    }

    private static HttpResponse<String> tells(String friend, String code) throws Exception {
        return service.put("/v1/members/" + friend + "/referral", "{\"code\":\"" + code + "\"}");
    }

    private static long balance(String member) throws Exception {
        return Json.MAPPER
                .readTree(service.get("/v1/members/" + member + "/points").body())
                .get("balance")
                .asLong();
    }

    private static void becomes(String friend, String state) throws Exception {
        Instant end = Instant.now().plusSeconds(PATIENCE_SECONDS);
        while (!referrals(friend).at("/referredBy/state").asString("").equals(state)
                && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
        assertThat(referrals(friend).at("/referredBy/state").asString("")).isEqualTo(state);
    }

    @Test
    void bothGetWhatTheRowsGiveOnceTheFriendHasBought() throws Exception {
        String ann = member("ann");
        String bob = member("bob");
        String code = referrals(ann).get("code").asString();
        assertThat(referrals(ann).get("code").asString()).isEqualTo(code);
        HttpResponse<String> told =
                tells(bob, " " + code.toLowerCase(Locale.ROOT).replaceFirst("(....)", "$1-"));
        assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
        assertThat(tells(bob, code).body()).isEqualTo(told.body());
        assertThat(referrals(ann).at("/friends/0/friend").asString()).isEqualTo(bob);

        buys("r1", "bob");
        becomes(bob, "done");
        assertThat(referrals(bob).at("/referredBy/purchase").asString()).isEqualTo("it:r1");
        assertThat(balance(ann)).isEqualTo(400);
        assertThat(balance(bob)).isEqualTo(117 + 250);
        buys("r2", "bob");
        Thread.sleep(2_500);
        assertThat(balance(ann)).as("the second purchase brings nothing").isEqualTo(400);
    }

    @Test
    void refusesWhoRefersThemselvesAndLoops() throws Exception {
        String eve = member("eve");
        String kim = member("kim");
        String uma = member("uma");
        String ofEve = referrals(eve).get("code").asString();
        assertThat(tells(eve, ofEve).body()).contains("SELF_REFERRAL");
        assertThat(tells(kim, ofEve).statusCode()).isEqualTo(200);
        assertThat(tells(uma, referrals(kim).get("code").asString()).statusCode())
                .isEqualTo(200);
        String ofUma = referrals(uma).get("code").asString();
        assertThat(tells(eve, ofUma).body()).contains("REFERRAL_LOOP");
        assertThat(tells(kim, ofUma).body()).contains("ALREADY_REFERRED");
        assertThat(tells(eve, ofUma.charAt(0) == '0' ? "1" + ofUma.substring(1) : "0" + ofUma.substring(1))
                        .body())
                .contains("REFERRAL_CODE_UNKNOWN");
        String made = """
                {"source":"web","id":"x1","type":"referral-made","occurredAt":"2026-06-15T12:00:00Z",
                 "member":{"kind":"card","value":"r-eve"}}""";
        assertThat(service.post("/v1/events", made).body()).contains("is told by the service itself");
        assertThat(balance(eve)).isZero();
    }
}
