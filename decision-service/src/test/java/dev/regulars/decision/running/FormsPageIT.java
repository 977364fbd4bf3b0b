package dev.regulars.decision.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import dev.regulars.decision.web.Json;
import dev.regulars.testing.TestBrowser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The forms of a draft and the page that explains, in a browser; {@code -Dregulars.write=true} takes pictures. */
class FormsPageIT {

    private static final int WIDE = 1280;
    private static final int TABLET = 820;

    private static StudioService running;
    private static TestBrowser browser;

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

    private static String draft() throws Exception {
        Studio marketer = Studio.signedIn(running.process(), "marketer");
        HttpResponse<String> begun = marketer.post("/studio/api/drafts", "{\"name\":\"Summer\"}");
        return Json.MAPPER.readTree(begun.body()).get("id").asString();
    }

    /** Signed in before the page is opened, so that the console shows no refusal. */
    private static Page page(String name, String hash) throws Exception {
        Studio studio = Studio.signedIn(running.process(), name);
        Page page = browser.page(running.url(), "/studio/index.html#/sign-in", WIDE, ColorScheme.LIGHT);
        page.context()
                .addCookies(Stream.of("REGULARS_STUDIO", "XSRF-TOKEN")
                        .map(cookie -> new Cookie(cookie, studio.cookie(cookie))
                                .setDomain("127.0.0.1")
                                .setPath("/studio"))
                        .toList());
        page.navigate(running.url() + "/studio/index.html#/" + hash);
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** No grave finding of axe, and no bar to move the page sideways at either width. */
    private static void looksRight(Page page, String picture) {
        TestBrowser.assertNoGraveViolations(page);
        for (int width : new int[] {TABLET, WIDE}) {
            page.setViewportSize(width, 900);
            Object scrolls = page.evaluate("document.documentElement.scrollWidth");
            Assertions.assertTrue(((Number) scrolls).intValue() <= width, picture + " is " + scrolls + " at " + width);
        }
        TestBrowser.wholePicture(page, "studio/" + picture);
    }

    @Test
    void tiersAreEditedAsRows() throws Exception {
        Page page = page("marketer", "drafts/" + draft() + "/tiers");
        Locator below = page.getByLabel("Row 2, spend to (GBP)");
        assertThat(below).hasValue("1500");
        below.fill("1200");
        below.press("Tab");
        assertThat(page.getByText("no row holds for spend 1200")).isVisible();
        looksRight(page, "tiers-gap");
        page.getByLabel("Row 3, spend from (GBP)").fill("1200");
        page.getByLabel("Row 3, spend from (GBP)").press("Tab");
        assertThat(page.getByText("no row holds for spend 1200")).hasCount(0);
        assertThat(page.locator("svg.strip")).hasAttribute("aria-label", Pattern.compile(".*1,200.*Gold"));
        button(page, "Add a row").click();
        assertThat(page.getByText("only one may").first()).isVisible();
        page.getByLabel("Remove row 4").click();
        assertThat(page.getByText("only one may")).hasCount(0);
        looksRight(page, "tiers");
        browser.closeQuiet(page);
    }

    @Test
    void settingsAreSavedOneByOne() throws Exception {
        Page page = page("marketer", "drafts/" + draft() + "/settings");
        page.getByLabel("Rounding", new Page.GetByLabelOptions().setExact(true)).selectOption("half-up");
        assertThat(page.getByText("saved", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        Locator months = page.getByLabel("Window months", new Page.GetByLabelOptions().setExact(true));
        months.fill("500");
        months.press("Tab");
        assertThat(page.getByText("it is not between 1 and 120")).isVisible();
        button(page, "Use the default: Window months").click();
        assertThat(page.getByText("it is not between 1 and 120")).hasCount(0);
        assertThat(months).hasValue("12");
        page.getByLabel("Name of a new lane").fill("summer");
        button(page, "Add lane").click();
        assertThat(page.getByLabel("summer", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("best");
        looksRight(page, "settings");
        page.getByLabel("Search settings").fill("cut off");
        assertThat(page.locator(".field")).hasCount(1);
        browser.closeQuiet(page);
    }

    @Test
    void aScenarioIsWrittenFromABasket() throws Exception {
        String draft = draft();
        Page page = page("marketer", "drafts/" + draft + "/basket");
        page.getByLabel("Line 1, product").fill("BREAD-800");
        page.getByLabel("Line 1, price").fill("39.10");
        page.getByLabel("Line 1, price").press("Tab");
        assertThat(page.getByText("The same points as live.")).isVisible();
        page.getByText("Why other rows about this basket gave nothing").first().click();
        assertThat(page.getByText("spend is 39.10, needs 40.00").first()).isVisible();
        looksRight(page, "basket");
        button(page, "Save as a scenario").click();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("39.10 of bread");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).press("Tab");
        button(page, "Save and try").click();
        button(page, "Take what came out as expectation").click();
        assertThat(page.getByLabel("Points", new Page.GetByLabelOptions().setExact(true))
                        .last())
                .hasValue("39");
        assertThat(page.getByText("It passes.")).isVisible();
        looksRight(page, "scenario");
        button(page, "Back to all").click();
        assertThat(page.getByText("39.10 of bread")).isVisible();
        assertThat(page.locator(".failed")).hasCount(0);
        looksRight(page, "scenarios");
        browser.closeQuiet(page);
    }

    @Test
    void supportExplainsASale() throws Exception {
        HttpRequest sale = HttpRequest.newBuilder(URI.create(running.url() + "/v1/transactions"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Bodies.sale("p1", "pia")))
                .build();
        HttpClient.newHttpClient().send(sale, HttpResponse.BodyHandlers.ofString());
        Page page = page("support", "explain");
        page.getByLabel("What the member shows, or the transaction id").fill("pia");
        button(page, "Find").click();
        button(page, "it:p1").click();
        assertThat(page.getByText("the same, to the byte")).isVisible();
        assertThat(page.locator(".plain-sentence")).containsText("earned 117 points");
        looksRight(page, "explain");
        browser.closeQuiet(page);
    }
}
