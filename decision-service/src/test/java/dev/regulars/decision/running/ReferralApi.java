package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.web.Json;
import dev.regulars.testing.Contract;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** Members and their referrals at a running service, whose program gives 500 and 250 points for one. */
final class ReferralApi implements AutoCloseable {

    private static final Contract REFERRALS = Contract.openApi("decision-service", "Referrals");
    private static final int PATIENCE_SECONDS = 30;

    final Service service;

    /** @param folder empty, for the program */
    ReferralApi(Path folder) throws Exception {
        ProgramFolderIT.copy(Path.of("../rules/programs/demo"), folder);
        Files.writeString(folder.resolve("events.csv"), """
                id,event,name,points,member-uses,member-per
                made,referral-made,You brought a friend,500,10,year
                accepted,referral-accepted,You came with a friend,250,1,ever
                """);
        Files.writeString(folder.resolve("challenges.csv"), "id,event,name,target,points\n");
        Files.writeString(folder.resolve("scenarios.yaml"), "");
        Path rewards = folder.resolve("rewards.csv");
        Files.writeString(rewards, Files.readString(rewards).replaceFirst("five-off.*\n", "")); // points stay points
        Path program = folder.resolve("program.yaml");
        Files.writeString(program, Files.readString(program) + "\nreferrals:\n  min-spend: 20\n  wait-days: 0\n");
        service = new Service(folder, "-Dregulars.referrals.look-every=1s");
    }

    String member(String name) throws Exception {
        HttpResponse<String> enrolled = service.post("/v1/members", """
                {"identifiers":[{"kind":"card","value":"r-%s"}]}""".formatted(name));
        assertThat(enrolled.statusCode()).as(enrolled.body()).isEqualTo(201);
        return Json.MAPPER.readTree(enrolled.body()).get("memberId").asString();
    }

    void buys(String id, String name) throws Exception {
        String sale = Bodies.sale(id, "r-" + name)
                .replaceFirst("2026-06-13T10:15:00Z", Instant.now().toString());
        assertThat(service.commit(sale).statusCode()).isEqualTo(200);
    }

    JsonNode of(String member) throws Exception {
        HttpResponse<String> answer = service.get("/v1/members/" + member + "/referrals");
        assertThat(REFERRALS.violations(answer.body())).isEmpty();
        return Json.MAPPER.readTree(answer.body());
    }

    String code(String member) throws Exception {
        return of(member).get("code").asString();
    }

    HttpResponse<String> tells(String friend, String code) throws Exception {
        return service.put("/v1/members/" + friend + "/referral", "{\"code\":\"" + code + "\"}");
    }

    long balance(String member) throws Exception {
        return Json.MAPPER
                .readTree(service.get("/v1/members/" + member + "/points").body())
                .get("balance")
                .asLong();
    }

    /** What a member's referral is in the end. */
    void becomes(String friend, String state) throws Exception {
        becomes(friend, "/referredBy/state", state);
    }

    void becomes(String member, String pointer, String state) throws Exception {
        Instant end = Instant.now().plusSeconds(PATIENCE_SECONDS);
        while (!of(member).at(pointer).asString("").equals(state)
                && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
        assertThat(of(member).at(pointer).asString("")).isEqualTo(state);
    }

    @Override
    public void close() {
        service.close();
    }
}
