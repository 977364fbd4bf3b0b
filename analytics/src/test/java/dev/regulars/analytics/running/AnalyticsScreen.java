package dev.regulars.analytics.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.regulars.testing.TestBrowser;

/** The pages of analytics, as somebody of one role uses them. */
record AnalyticsScreen(Page page, String url, int width) {
    private static final int PICTURED = 1280;
    private static final String SIDEWAYS =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final String UNDRAWN = ".chart:not([data-drawn]), .loading, [aria-busy=true]";

    static AnalyticsScreen signedIn(TestBrowser browser, String url, StudioService studio, String role, int width) {
        Page page = browser.page(url, "/analytics/", width, ColorScheme.LIGHT);
        page.getByLabel("Name").fill(role);
        page.getByLabel("Password").fill(studio.password(role));
        page.keyboard().press("Enter");
        assertThat(page.getByText("Sign out")).isVisible();
        return new AnalyticsScreen(page, url, width);
    }

    /** Returns when everything is there that the page has asked for. */
    AnalyticsScreen go(String hash) {
        page.navigate(url + "/analytics/#/" + hash);
        assertThat(page.locator("h1")).isVisible();
        return settled();
    }

    AnalyticsScreen settled() {
        assertThat(page.locator(UNDRAWN)).hasCount(0);
        return this;
    }

    /** As it is now: for people with a screen reader, on this width, and for the documentation if asked for. */
    AnalyticsScreen look(String name) {
        settled();
        TestBrowser.assertNoGraveViolations(page);
        assertThat((Integer) page.evaluate(SIDEWAYS))
                .as(name + " has a bar sideways")
                .isLessThanOrEqualTo(0);
        if (width == PICTURED) {
            TestBrowser.wholePicture(page, "analytics/" + name);
        }
        return this;
    }

    Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator card(String kpi) {
        return page.locator("[data-kpi='" + kpi + "']");
    }
}
