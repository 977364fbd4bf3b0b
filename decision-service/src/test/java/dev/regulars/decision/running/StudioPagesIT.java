package dev.regulars.decision.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.regulars.testing.StudioScreen;
import dev.regulars.testing.TestBrowser;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages of drafts and releases in a browser. With {@code -Dregulars.write=true} it takes their pictures. */
class StudioPagesIT {

    private static StudioService running;
    private static TestBrowser browser;

    @BeforeAll
    static void start() {
        running = StudioService.start("REGULARS_STUDIO_SESSIONLOOK", "0ms");
        browser = new TestBrowser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        running.close();
    }

    private static StudioScreen as(String role, int width) {
        return StudioScreen.signedIn(running.process(), browser, role, width);
    }

    private static void look(StudioScreen screen, String name) {
        TestBrowser.assertNoGraveViolations(screen.page());
        Object width = screen.page().evaluate("document.documentElement.scrollWidth - innerWidth");
        assertThat((Integer) width).as("the page has a bar sideways").isLessThanOrEqualTo(0);
        TestBrowser.picture(screen.page(), "studio/" + name);
    }

    @Test
    void eachPageCanBeReadByAnybodyOnADeskAndOnATablet() {
        for (int width : List.of(1280, 820)) {
            String size = width == 1280 ? "" : "-tablet";
            StudioScreen screen = as("marketer", width);
            assertThat(screen.page().getByText("The one instance decides under it"))
                    .isVisible();
            look(screen, "overview" + size);
            String draft = screen.beginDraft("Christmas, on " + width);
            screen.type(screen.cell("tea-6", "value"), "4o");
            assertThat(screen.cell("tea-6", "value")).hasClass(Pattern.compile(".*\\bbad\\b.*"));
            look(screen, "tables" + size);
            screen.tab("Release");
            assertThat(screen.page().locator(".ready .open").first()).isVisible();
            look(screen, "release-not-ready" + size);
            screen.tab("Log");
            assertThat(screen.page().locator("table.log")).containsText("4o");
            look(screen, "draft-log" + size);
            screen.go("drafts");
            assertThat(screen.heading("Drafts")).isVisible();
            look(screen, "drafts" + size);
            screen.go("releases");
            assertThat(screen.heading("Releases")).isVisible();
            look(screen, "releases-empty" + size);
            screen.go("log");
            assertThat(screen.page().locator("table.log").first()).isVisible();
            look(screen, "log" + size);
            screen.go("versions/live/rewards");
            assertThat(screen.page().locator(".sheet .tabulator-row").first()).isVisible();
            look(screen, "version" + size);
            screen.go("drafts/" + draft + "/nowhere");
            assertThat(screen.heading("This page could not be opened")).isVisible();
            screen.page().context().close();
        }
    }

    @Test
    void twoEditorsSeeEachOtherAndTheSlowerOneIsTold() {
        StudioScreen first = as("marketer", 1280);
        String draft = first.beginDraft("two at once");
        StudioScreen second = as("engineer", 1280);
        second.go("drafts/" + draft + "/tables/campaigns");
        assertThat(second.page().getByText("marketer is here too (Campaigns)")).isVisible();
        assertThat(first.page().getByText("engineer is here too (Campaigns)")).isVisible();

        Locator theirs = second.cell("tea-6", "value");
        theirs.dblclick();
        second.page().keyboard().type("7");
        first.type(first.cell("tea-6", "value"), "6");
        assertThat(first.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo")))
                .isEnabled();
        second.page().keyboard().press("Enter");
        assertThat(second.page().getByRole(AriaRole.ALERT))
                .containsText("Not saved: marketer changed tea-6, value meanwhile. It is “6” now.");
        assertThat(theirs).hasText("6");
        second.type(theirs, "8");
        assertThat(first.cell("tea-6", "value")).hasText("8");
        first.page().context().close();
        second.page().context().close();
    }

    @Test
    void rowsAreAddedPastedMovedUndoneAndDoneAgain() {
        StudioScreen screen = as("marketer", 1280);
        screen.beginDraft("rows");
        screen.cell("coffee-leeds-2x", "id").click();
        screen.button("Duplicate").click();
        assertThat(screen.cell("coffee-leeds-2x-2", "value")).hasText("2");
        screen.cell("coffee-leeds-2x-2", "value").click();
        paste(screen.page(), "5\t\n6\t");
        assertThat(screen.cell("coffee-leeds-2x-2", "value")).hasText("5");
        assertThat(screen.cell("tea-6", "value")).hasText("6");
        screen.button("Undo").click();
        assertThat(screen.cell("tea-6", "value")).hasText("5");
        assertThat(screen.cell("coffee-leeds-2x-2", "value")).hasText("2");
        screen.button("Redo").click();
        assertThat(screen.cell("tea-6", "value")).hasText("6");
        screen.cell("coffee-leeds-2x-2", "id").click();
        screen.button("Move up").click();
        assertThat(screen.page().locator(".sheet .tabulator-row .named").nth(1)).containsText("coffee-leeds-2x-2");
        screen.cell("coffee-leeds-2x-2", "id").click();
        screen.button("Delete").click();
        assertThat(screen.cell("coffee-leeds-2x-2", "id")).hasCount(0);
        screen.button("Undo").click();
        assertThat(screen.cell("coffee-leeds-2x-2", "value")).hasText("5");
        screen.button("Undo").click();
        assertThat(screen.page().locator(".sheet .tabulator-row .named").nth(2)).containsText("coffee-leeds-2x-2");
        browser.closeQuiet(screen.page());
    }

    private static void paste(Page page, String text) {
        page.evaluate(
                "text => { const data = new DataTransfer(); data.setData('text/plain', text);"
                        + " document.activeElement.closest('.sheet, body').querySelector('.tabulator-cell')"
                        + ".dispatchEvent(new ClipboardEvent('paste',"
                        + " {clipboardData: data, bubbles: true, cancelable: true})); }",
                text);
    }

    @Test
    void aSessionThatEndsBringsOneBackToWhereOneWas() {
        StudioScreen screen = as("marketer", 1280);
        String draft = screen.beginDraft("session");
        screen.cell("tea-6", "value").click();
        screen.page().keyboard().type("6");
        // Only now: what the page asks by itself in the meantime would bring it to the sign-in before.
        screen.page().context().clearCookies();
        screen.page().keyboard().press("Enter");
        assertThat(screen.page().getByLabel("Password")).isVisible();
        screen.page().getByLabel("Name").fill("marketer");
        screen.page().getByLabel("Password").fill(Studio.password(running.process(), "marketer"));
        screen.page().keyboard().press("Enter");
        assertThat(screen.cell("tea-6", "value")).hasText("5");
        assertThat(screen.page().url()).contains(draft + "/tables");
        screen.page().context().close();
    }
}
