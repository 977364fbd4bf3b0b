package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.regulars.decision.web.Json;
import dev.regulars.testing.StudioScreen;
import dev.regulars.testing.TestBrowser;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Drafts over HTTP: two editors, four eyes, publishing, and what a crash in between leaves. */
class EditingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static StudioService running;
    private static Studio marketer;
    private static Studio engineer;
    private static Studio approver;

    @BeforeAll
    static void start() throws Exception {
        running = StudioService.start();
        marketer = Studio.signedIn(running.process(), "marketer");
        engineer = Studio.signedIn(running.process(), "engineer");
        approver = Studio.signedIn(running.process(), "approver");
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static JsonNode ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 202);
        return Json.MAPPER.readTree(answer.body());
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Json.MAPPER.readTree(answer.body()).get("code").asString()).isEqualTo(code);
    }

    private static String begin(String name) throws Exception {
        return "/studio/api/drafts/"
                + ok(marketer.post("/studio/api/drafts", "{\"name\": \"" + name + "\"}"))
                        .get("id")
                        .asString();
    }

    private static String set(int row, String column, String was, String value) {
        return "{\"steps\": [{\"do\": \"set\", \"row\": %d, \"column\": \"%s\", \"was\": \"%s\", \"value\": \"%s\"}]}"
                .formatted(row, column, was, value);
    }

    private static String live() throws Exception {
        return ok(marketer.get("/studio/api/overview")).get("version").asString();
    }

    private static void simulate(String draft) throws Exception {
        ok(marketer.post(draft + "/simulations", "{\"sample\": 1}"));
        long end = System.nanoTime() + PATIENCE.toNanos();
        String status = "/simulations/0/status";
        while (!ok(marketer.get(draft + "/simulations")).at(status).asString().equals("DONE")) {
            assertThat(System.nanoTime()).as("the simulation").isLessThan(end);
            Thread.sleep(100);
        }
    }

    private static String nameOfTheFirst(String draft) throws Exception {
        return ok(marketer.get(draft + "/tables/campaigns")).at("/rows/0/2").asString();
    }

    /** A draft that is ready: a name that stands on receipts and in no scenario. */
    private static String asked(String name) throws Exception {
        String draft = begin(name);
        String was = nameOfTheFirst(draft);
        ok(marketer.post(draft + "/tables/campaigns/changes", set(1, "name", was, name)));
        simulate(draft);
        ok(marketer.post(draft + "/request", "{\"comment\": \"please\"}"));
        return draft;
    }

    @Test
    void twoEditorsCannotOverwriteEachOtherSilently() throws Exception {
        String draft = begin("two editors");
        String changes = draft + "/tables/campaigns/changes";
        ok(marketer.post(changes, set(1, "value", "3", "4")));
        HttpResponse<String> late = engineer.post(changes, set(1, "value", "3", "5"));
        refused(late, 409, "EDIT_CONFLICT");
        JsonNode conflict = Json.MAPPER.readTree(late.body()).at("/conflicts/0");
        assertThat(conflict.get("now").asString()).isEqualTo("4");
        assertThat(conflict.get("by").asString()).isEqualTo("marketer");
        ok(engineer.post(changes, set(2, "value", "2", "2.5")));
        JsonNode news = ok(marketer.get(draft + "/news?since=2&table=campaigns"));
        assertThat(news.at("/by/0").asString()).isEqualTo("engineer");
        assertThat(news.at("/rows/0/0").asInt()).isEqualTo(2);
        JsonNode log = ok(marketer.get(draft + "/log"));
        assertThat(log.at("/entries/0/changes/0").toString())
                .isEqualTo("{\"where\":\"campaigns coffee-leeds-2x\",\"field\":\"value\","
                        + "\"from\":\"2\",\"to\":\"2.5\"}");
        assertThat(log.at("/entries/1/by").asString()).isEqualTo("marketer");
    }

    @Test
    void aMistakeIsFoundInItsCellAndKeepsTheDraftFromBeingAskedFor() throws Exception {
        String draft = begin("mistake");
        ok(marketer.post(draft + "/tables/campaigns/changes", set(3, "value", "5", "4o")));
        JsonNode found = ok(marketer.get(draft + "/checks")).at("/findings/0");
        assertThat(found.get("code").asString()).isEqualTo("CELL_INVALID");
        assertThat(found.get("row").asInt()).isEqualTo(3);
        assertThat(found.get("column").asString()).isEqualTo("value");
        refused(marketer.post(draft + "/request", "{}"), 409, "DRAFT_NOT_READY");
        ok(marketer.delete(draft));
        refused(marketer.post(draft + "/tables/campaigns/changes", set(3, "value", "4o", "5")), 409, "DRAFT_CLOSED");
    }

    @Test
    void nobodyApprovesTheirOwnWorkAndWhatIsApprovedGoesLiveOnce() throws Exception {
        Studio administrator = Studio.signedIn(running.process(), "administrator");
        JsonNode both = ok(administrator.post(
                "/studio/api/people", "{\"name\": \"both\", \"roles\": [\"marketer\", \"approver\"]}"));
        Studio own =
                Studio.signedIn(running.process(), "both", both.get("password").asString());
        String before = live();
        String first = asked("first name");
        String second = asked("second name");
        refused(marketer.post(first + "/approval", "{}"), 403, "ROLE_NEEDED");
        refused(marketer.post(first + "/publication", "{}"), 409, "STEP_NOT_POSSIBLE");

        String theirs = begin("of both");
        String was = nameOfTheFirst(theirs);
        ok(own.post(theirs + "/tables/campaigns/changes", set(1, "name", was, "Coffee")));
        simulate(theirs);
        ok(marketer.post(theirs + "/request", "{}"));
        refused(own.post(theirs + "/approval", "{}"), 403, "OWN_WORK");
        thePageOffersNoApproval(theirs, both.get("password").asString());

        ok(approver.post(first + "/approval", "{}"));
        ok(approver.post(second + "/approval", "{}"));
        ok(marketer.post(first + "/publication", "{}"));
        String after = live();
        assertThat(after).isNotEqualTo(before);
        refused(marketer.post(second + "/publication", "{}"), 409, "DRAFT_OUTDATED");
        assertThat(ok(marketer.get("/v1/programs/current")).get("version").asString())
                .isEqualTo(after);

        running.process().killForcibly();
        running.process().start();
        marketer = Studio.signedIn(running.process(), "marketer");
        approver = Studio.signedIn(running.process(), "approver");
        engineer = Studio.signedIn(running.process(), "engineer");
        assertThat(live())
                .as("after a restart the Studio's release decides, not the folder")
                .isEqualTo(after);

        String back = "{\"version\": \"%s\", \"live\": \"%s\"}";
        refused(approver.post("/studio/api/rollbacks", back.formatted(before, before)), 409, "DRAFT_OUTDATED");
        refused(marketer.post("/studio/api/rollbacks", back.formatted(before, after)), 403, "ROLE_NEEDED");
        ok(approver.post("/studio/api/rollbacks", back.formatted(before, after)));
        assertThat(live()).isEqualTo(before);
        JsonNode releases = ok(marketer.get("/studio/api/releases")).get("releases");
        assertThat(releases.get(0).get("kind").asString()).isEqualTo("ROLLED_BACK");
        assertThat(releases.get(1).get("approvedBy").asString()).isEqualTo("approver");
    }

    private static void thePageOffersNoApproval(String draft, String password) {
        try (TestBrowser browser = new TestBrowser()) {
            StudioScreen screen = StudioScreen.signedIn(running.process(), browser, "both", password, 1280);
            screen.go("drafts/" + draft.substring(draft.lastIndexOf('/') + 1) + "/release");
            PlaywrightAssertions.assertThat(screen.page().getByText("so somebody else has to approve it"))
                    .isVisible();
            PlaywrightAssertions.assertThat(screen.button("Approve")).hasCount(0);
            browser.closeQuiet(screen.page());
        }
    }

    @Test
    void aDraftGoesLiveAtItsTime() throws Exception {
        String draft = asked("at a time");
        ok(approver.post(draft + "/approval", "{}"));
        String at = Instant.now().plusSeconds(4).toString();
        JsonNode scheduled = ok(marketer.post(draft + "/publication", "{\"at\": \"" + at + "\"}"));
        assertThat(scheduled.get("status").asString()).isEqualTo("SCHEDULED");
        String version = scheduled.get("contentVersion").asString();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!live().equals(version)) {
            assertThat(System.nanoTime()).as("publishing").isLessThan(end);
            Thread.sleep(200);
        }
        JsonNode instance = ok(marketer.get("/studio/api/overview")).at("/instances/0");
        assertThat(instance.get("version").asString()).isEqualTo(version);
    }
}
