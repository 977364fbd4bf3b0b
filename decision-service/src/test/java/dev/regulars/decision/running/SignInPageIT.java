package dev.regulars.decision.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.regulars.testing.TestBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sign-in, people and the own account, in a browser. With {@code -Dregulars.write=true} it takes their pictures. */
class SignInPageIT {

    private static StudioService running;
    private static TestBrowser browser;
    private Page page;

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

    private void open(String hash, int width) {
        page = browser.page(running.url(), "/studio/" + hash, width, ColorScheme.LIGHT);
        assertThat(heading("Rule Studio")).isVisible();
    }

    private Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator acts(String person) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("What to do with " + person));
    }

    private void signIn(String name, String password) {
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill(password);
        page.keyboard().press("Enter");
    }

    private void signIn(String name) {
        signIn(name, Studio.password(running.process(), name));
    }

    /** As it is now, for people with a screen reader and for the documentation. */
    private void look(String name) {
        TestBrowser.assertNoGraveViolations(page);
        TestBrowser.picture(page, "studio/" + name);
    }

    private void assertNoSidewaysBar(int width) {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
    }

    @Test
    void whoSignsInGetsWhereTheyWantedTo() {
        open("#/people", 1280);
        look("sign-in");
        signIn("administrator", "not the password");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("do not fit");
        TestBrowser.assertNoGraveViolations(page);
        page.getByLabel("Password").fill(Studio.password(running.process(), "administrator"));
        page.keyboard().press("Enter");
        assertThat(heading("People")).isVisible();
        TestBrowser.assertNoGraveViolations(page);
        button("Sign out").click();
        assertThat(page.getByLabel("Password")).isVisible();
        browser.closeQuiet(page);
    }

    @Test
    void anAdministratorAddsSomebodyWhoChoosesAPassword() {
        open("#/people", 1280);
        signIn("administrator");
        button("Add somebody").click();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Anna");
        page.getByRole(AriaRole.CHECKBOX).first().check();
        look("people-adding");
        page.keyboard().press("Enter");
        String first = page.locator(".made code").textContent();
        look("people");
        browser.closeQuiet(page);

        open("#/me", 1280);
        signIn("anna", first);
        assertThat(heading("Change your password")).isVisible();
        page.getByLabel("The password you have now").fill(first);
        page.getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                .fill("aaaaaaaaaaaa");
        page.getByLabel("New password again").fill("aaaaaaaaaaaa");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("different characters");
        look("me");
        page.getByLabel("The password you have now").fill(first);
        page.getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                .fill("four words of anna's");
        page.getByLabel("New password again").fill("four words of anna's");
        page.keyboard().press("Enter");
        assertThat(page.locator("p.good")).containsText("Your password is changed");
        browser.closeQuiet(page);
    }

    @Test
    void whoIsDisabledIsSignedOutAndComesBackWhereTheyWere() throws Exception {
        open("#/me", 1280);
        signIn("analyst");
        assertThat(heading("analyst")).isVisible();
        Studio administrator = Studio.signedIn(running.process(), "administrator");
        administrator.put("/studio/api/people/analyst/disabled", "{\"disabled\":true}");
        page.getByLabel("The password you have now").fill("something");
        page.getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                .fill("something else");
        page.getByLabel("New password again").fill("something else");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Your session has ended")).isVisible();
        TestBrowser.assertNoGraveViolations(page);
        administrator.put("/studio/api/people/analyst/disabled", "{\"disabled\":false}");
        signIn("analyst");
        assertThat(heading("analyst")).isVisible();
        browser.closeQuiet(page);
    }

    @Test
    void onATabletNothingIsBesideThePage() {
        open("#/people", 820);
        assertNoSidewaysBar(820);
        signIn("administrator");
        assertThat(heading("People")).isVisible();
        assertNoSidewaysBar(820);
        acts("support").getByText("Roles").click();
        assertThat(heading("Roles of support")).isVisible();
        TestBrowser.assertNoGraveViolations(page);
        page.keyboard().press("Escape");
        assertThat(heading("Roles of support")).isHidden();
        page.navigate(running.url() + "/studio/#/me");
        assertThat(heading("Change your password")).isVisible();
        assertNoSidewaysBar(820);
        browser.closeQuiet(page);
    }
}
