package dev.regulars.decision.running;

import static dev.regulars.decision.running.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.web.Json;
import dev.regulars.testing.AppProcess;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Local users of the running service, by HTTP. */
class PeopleIT {

    private static StudioService running;
    private static AppProcess service;

    @BeforeAll
    static void start() {
        running = StudioService.start("REGULARS_STUDIO_SESSIONLOOK", "0ms");
        service = running.process();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    /** A local user of the test's own, with the password in place of a first one. */
    private static String added(String name, String roles) throws Exception {
        HttpResponse<String> answer = Studio.signedIn(service, "administrator")
                .post("/studio/api/people", "{\"name\":\"" + name + "\",\"roles\":" + roles + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.MAPPER.readTree(answer.body()).get("password").asString();
    }

    @Test
    void firstPasswordsArePrintedOnceAndInNoLogLine() throws Exception {
        try (StudioService own = StudioService.start("REGULARS_LOG_FORMAT", "ecs")) {
            List<String> printed = own.process().lines().stream()
                    .filter(line -> line.contains("password"))
                    .toList();
            assertThat(printed).hasSize(8);
            assertThat(printed.stream().filter(line -> line.matches("studio user [a-z]+ password [a-z0-9-]{23}")))
                    .hasSize(7);
            String password = Studio.password(own.process(), "analyst");
            own.process().restart();
            assertThat(own.process().lines()).noneMatch(line -> line.contains("studio user"));
            assertThat(own.process().lines()).noneMatch(line -> line.contains("generated security password"));
            Studio.signedIn(own.process(), "analyst", password);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"administrator", "marketer", "approver", "analyst", "support", "engineer", "staff"})
    void eachFirstUserHasTheRoleOfItsName(String name) throws Exception {
        JsonNode me = Json.MAPPER.readTree(
                Studio.signedIn(service, name).get("/studio/api/me").body());
        assertThat(me.toString())
                .isEqualTo(
                        "{\"name\":\"" + name + "\",\"roles\":[\"" + name + "\"],\"local\":true,\"mustChange\":true}");
    }

    @Test
    void theOwnPasswordChangesAndOtherSessionsEnd() throws Exception {
        String first = added("anna", "[\"marketer\",\"analyst\"]");
        Studio here = Studio.signedIn(service, "anna", first);
        Studio there = Studio.signedIn(service, "anna", first);
        String mine = "four words of my own";
        refused(here.put("/studio/api/me/password", passwords("wrong wrong wrong", mine)), 403, "SIGN_IN_REFUSED");
        refused(here.put("/studio/api/me/password", passwords(first, "short")), 422, "PASSWORD_WEAK");
        assertThat(here.put("/studio/api/me/password", passwords(first, mine)).statusCode())
                .isEqualTo(204);
        assertThat(here.get("/studio/api/me").body()).contains("\"mustChange\":false");
        refused(there.get("/studio/api/me"), 401, "SIGN_IN_NEEDED");
        refused(Studio.of(service).signIn("anna", first), 403, "SIGN_IN_REFUSED");
        Studio.signedIn(service, "anna", mine);
    }

    private static String passwords(String old, String wanted) {
        return "{\"old\":\"" + old + "\",\"new\":\"" + wanted + "\"}";
    }

    @Test
    void administratorsManageOthersAndTheLogShowsIt() throws Exception {
        Studio administrator = Studio.signedIn(service, "administrator");
        Studio ben = Studio.signedIn(service, "ben", added("ben", "[\"support\"]"));
        refused(
                administrator.post("/studio/api/people", "{\"name\":\"ben\",\"roles\":[\"support\"]}"),
                409,
                "PERSON_EXISTS");
        refused(administrator.post("/studio/api/people", "{\"name\":\"B n\",\"roles\":[]}"), 400, "INVALID_VALUE");
        assertThat(administrator
                        .put("/studio/api/people/ben/roles", "{\"roles\":[\"administrator\"]}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(ben.get("/studio/api/people").statusCode())
                .as("at once, in the session that is open")
                .isEqualTo(200);
        assertThat(administrator
                        .put("/studio/api/people/ben/disabled", "{\"disabled\":true}")
                        .statusCode())
                .isEqualTo(204);
        refused(ben.get("/studio/api/me"), 401, "SIGN_IN_NEEDED");
        administrator.put("/studio/api/people/ben/disabled", "{\"disabled\":false}");
        String reset = Json.MAPPER
                .readTree(administrator
                        .post("/studio/api/people/ben/password", "")
                        .body())
                .get("password")
                .asString();
        Studio.signedIn(service, "ben", reset);
        refused(administrator.post("/studio/api/people/nobody/password", ""), 404, "PERSON_NOT_FOUND");
        List<String> log = running.auditLog("person ben");
        assertThat(log)
                .containsExactly(
                        "administrator added person ben roles: null -> support",
                        "administrator changed roles of person ben roles: support -> administrator",
                        "administrator disabled person ben disabled: false -> true",
                        "administrator enabled person ben disabled: true -> false",
                        "administrator reset password of person ben");
        assertThat(String.join("\n", log)).doesNotContain(reset);
    }

    @Test
    void administratorsCannotTakeTheirOwnRights() throws Exception {
        Studio administrator = Studio.signedIn(service, "administrator");
        String own = "/studio/api/people/administrator";
        refused(administrator.put(own + "/roles", "{\"roles\":[\"marketer\"]}"), 409, "OWN_RIGHTS");
        refused(administrator.put(own + "/disabled", "{\"disabled\":true}"), 409, "OWN_RIGHTS");
        assertThat(administrator
                        .put(own + "/roles", "{\"roles\":[\"administrator\",\"analyst\"]}")
                        .statusCode())
                .isEqualTo(204);
        administrator.put(own + "/roles", "{\"roles\":[\"administrator\"]}");
    }
}
