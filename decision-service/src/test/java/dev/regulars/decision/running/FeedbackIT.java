package dev.regulars.decision.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.regulars.decision.web.Json;
import dev.regulars.testing.AppProcess;
import dev.regulars.testing.Contract;
import dev.regulars.testing.TestBrowser;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Members are asked how a purchase was, and say it. */
class FeedbackIT {

    private static final Contract EXPORT = Contract.openApi("decision-service", "MemberExport");
    private static final int PATIENCE_SECONDS = 30;

    @TempDir
    static Path folder;

    private static FeedbackApi api;

    @BeforeAll
    static void start() throws Exception {
        api = new FeedbackApi(folder);
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    private static JsonNode of(String decision) throws Exception {
        return api.all("")
                .valueStream()
                .filter(one -> one.get("decisionId").asString().equals(decision))
                .findFirst()
                .orElse(Json.MAPPER.nullNode());
    }

    private static List<String> ids(JsonNode feedback) {
        return feedback.valueStream()
                .map(one -> one.get("decisionId").asString())
                .toList();
    }

    @Test
    void isSaidOnceInTheMembersWordsWhichGoWithTheMember() throws Exception {
        String ann = api.member("ann", "email");
        api.buys("f1", "ann");
        String link = api.link("ann");
        assertThat(api.service.get(link).body()).contains("How was your visit?", "name=\"score\" value=\"10\"");
        assertThat(api.says(link, "comment=x").statusCode()).isEqualTo(400);
        assertThat(api.says(link, "score=11").statusCode()).isEqualTo(400);
        assertThat(api.says(link, "score=3&comment=The+queue+was+long.").body()).contains("Thank you");
        assertThat(api.says(link, "score=10").body()).contains("You have told us already");
        assertThat(api.says(link + "A", "score=10").statusCode()).isEqualTo(404);

        JsonNode said = of("it:f1");
        assertThat(said.get("score").asInt()).isEqualTo(3);
        assertThat(said.get("comment").asString()).isEqualTo("The queue was long.");
        String export = api.service.get("/v1/members/" + ann + "/export").body();
        assertThat(EXPORT.violations(export)).isEmpty();
        assertThat(export).contains("The queue was long.");

        api.buys("f2", "ann");
        assertThat(api.service.post("/v1/members/" + ann + "/erasure", "").statusCode())
                .isEqualTo(200);
        JsonNode erased = of("it:f1");
        assertThat(erased.get("score").asInt()).isEqualTo(3);
        assertThat(erased.has("comment")).isFalse();
        assertThat(api.mails("ann")).as("within 30 days nobody is asked again").hasSize(1);
    }

    @Test
    void isSaidByWhoseItIs() throws Exception {
        String bob = api.member("bob", "email");
        api.buys("f3", "bob");
        String link = api.link("bob");
        assertThat(api.service.post("/v1/members/" + bob + "/erasure", "").statusCode())
                .isEqualTo(200);
        assertThat(api.says(link, "score=0").statusCode()).isEqualTo(410);
        assertThat(of("it:f3").isNull()).isTrue();
    }

    @Test
    void asksByTheChannelThatTheMemberAllows() throws Exception {
        String cyd = api.member("cyd", "sms");
        api.buys("f4", "cyd");
        String planned;
        Instant end = Instant.now().plusSeconds(PATIENCE_SECONDS);
        do {
            Thread.sleep(200);
            planned = api.service.get("/v1/members/" + cyd + "/messages").body();
        } while (!planned.contains("it:f4/") && Instant.now().isBefore(end));
        assertThat(planned).contains("it:f4/how-sms").doesNotContain("it:f4/how\"");
    }

    @Test
    void isReadTheNewestFirstAndInTheStudio() throws Exception {
        for (String name : List.of("z1", "a2", "m3")) {
            api.member(name, "email");
            api.buys(name, name);
            api.says(api.link(name), "score=9&comment=<b>" + name + "</b>");
        }
        List<String> newest = List.of("it:m3", "it:a2", "it:z1");
        assertThat(ids(api.all("?order=newest"))).startsWith("it:m3").containsSubsequence(newest);
        assertThat(ids(api.all("?order=newest&after=it:m3")))
                .startsWith("it:a2")
                .doesNotContain("it:m3");
        assertThat(ids(api.all(""))).isSorted();
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        assertThat(ids(api.all("?day=" + today))).containsSubsequence(newest);
        assertThat(api.all("?day=" + today.minusDays(2))).isEmpty();
        assertThat(api.all("?order=newest&storeId=nowhere")).isEmpty();
        assertThat(api.service.get("/v1/feedback?day=today").statusCode()).isEqualTo(400);
        assertThat(api.service.get("/v1/feedback?order=best").statusCode()).isEqualTo(400);

        AppProcess service = api.service.process();
        assertThat(Studio.signedIn(service, "analyst")
                        .get("/studio/api/feedback")
                        .statusCode())
                .isEqualTo(403);
        String seen = Studio.signedIn(service, "support")
                .get("/studio/api/feedback?day=" + today)
                .body();
        assertThat(seen).contains("<b>m3</b>", "\"stores\":[{\"id\"").doesNotContain("memberId");
        try (TestBrowser browser = new TestBrowser()) {
            Page page = browser.page(service.url(), "/studio/#/feedback", 1280, ColorScheme.LIGHT);
            page.getByLabel("Name").fill("support");
            page.getByLabel("Password").fill(Studio.password(service, "support"));
            page.keyboard().press("Enter");
            assertThat(page.locator("tbody tr").first()).containsText("<b>m3</b>");
            TestBrowser.assertNoGraveViolations(page);
            TestBrowser.picture(page, "people/feedback-studio");
            page.getByLabel("Said on").fill(today.minusDays(2).toString());
            assertThat(page.getByText("Nothing was said yet.")).isVisible();
            browser.closeQuiet(page);
        }
    }
}
