package dev.regulars.decision.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.regulars.decision.simulating.RandomShop;
import dev.regulars.decision.web.Json;
import dev.regulars.testing.TestBrowser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A draft simulated in a browser. With {@code -Dregulars.write=true} it takes the page's pictures. */
class SimulationPageIT {

    private static final int TRANSACTIONS = 150;
    private static StudioService running;
    private static TestBrowser browser;
    private Page page;
    private Studio marketer;

    @BeforeAll
    static void start() {
        running = StudioService.start();
        browser = new TestBrowser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        running.close();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void open(String draft, int width, ColorScheme colours) {
        page = browser.page(running.url(), "/studio/#/drafts/" + draft + "/simulation", width, colours);
        page.getByLabel("Name").fill("marketer");
        page.getByLabel("Password").fill(Studio.password(running.process(), "marketer"));
        page.keyboard().press("Enter");
        assertThat(button("Simulate")).isVisible();
    }

    private void look(String name) {
        TestBrowser.assertNoGraveViolations(page);
        TestBrowser.wholePicture(page, "studio/" + name);
    }

    private JsonNode asked(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 202);
        return Json.MAPPER.readTree(answer.body());
    }

    private void give(String draft, String points) throws Exception {
        JsonNode table = asked(marketer.get("/studio/api/drafts/" + draft + "/tables/campaigns"));
        int value = 0;
        for (JsonNode column : table.get("columns")) {
            value++;
            if (column.get("name").asString().equals("value")) {
                break;
            }
        }
        for (JsonNode row : table.get("rows")) {
            if (row.get(1).asString().equals("basket-40")) {
                String step = "{\"do\":\"set\",\"row\":%d,\"column\":\"value\",\"was\":\"%s\",\"value\":\"%s\"}"
                        .formatted(row.get(0).asInt(), row.get(value).asString(), points);
                asked(marketer.post(
                        "/studio/api/drafts/" + draft + "/tables/campaigns/changes", "{\"steps\":[" + step + "]}"));
            }
        }
    }

    private static void sell() throws Exception {
        RandomShop shop = new RandomShop(7);
        HttpClient http = HttpClient.newHttpClient();
        for (int i = 0; i < TRANSACTIONS; i++) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(running.url() + "/v1/transactions"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(shop.next()))
                    .build();
            assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
        }
    }

    /** Until the relay has copied all that was sold. */
    private void simulateAll() {
        Locator simulated = page.getByRole(
                        AriaRole.REGION, new Page.GetByRoleOptions().setName("Simulations of this draft"))
                .locator("tbody tr");
        for (int i = 0; i < 18; i++) {
            int before = simulated.count();
            page.getByLabel("Period").selectOption("all");
            button("Simulate").click();
            assertThat(simulated).hasCount(before + 1);
            assertThat(button("Simulate")).isEnabled();
            if (page.getByText(TRANSACTIONS + " transactions of").isVisible()) {
                return;
            }
        }
        throw new AssertionError("not all that was sold is simulated");
    }

    @Test
    void aDraftIsSimulatedOnWhatWasSold() throws Exception {
        marketer = Studio.signedIn(running.process(), "marketer");
        String draft = asked(marketer.post("/studio/api/drafts", "{\"name\":\"More from 40.00\"}"))
                .get("id")
                .asString();
        give(draft, "80");
        open(draft, 1280, ColorScheme.LIGHT);
        assertThat(page.getByText("This draft was not simulated yet")).isVisible();
        TestBrowser.assertNoGraveViolations(page);
        button("Simulate").click();
        assertThat(page.getByText("Nothing was bought")).isVisible();
        look("simulation-empty");

        sell();
        simulateAll();
        assertThat(page.getByText("Draft beside live,")).isVisible();
        assertThat(page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("basket-40")))
                .isVisible();
        look("simulation");
        Download file = page.waitForDownload(
                () -> page.getByText("Download for a spreadsheet").click());
        assertThat(Files.readString(file.path()))
                .startsWith("about,which,figure,draft,live\r\ntotal,,transactions," + TRANSACTIONS + "," + TRANSACTIONS)
                .contains("campaign,basket-40,points,");
        browser.closeQuiet(page);

        give(draft, "90");
        open(draft, 820, ColorScheme.DARK);
        assertThat(page.getByText("This is of an earlier state of the draft")).isVisible();
        TestBrowser.assertNoGraveViolations(page);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(820);
        browser.closeQuiet(page);
    }
}
