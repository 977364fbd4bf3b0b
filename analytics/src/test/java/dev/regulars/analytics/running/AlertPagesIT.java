package dev.regulars.analytics.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.regulars.testing.Backends;
import dev.regulars.testing.TestBrowser;
import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Alerts in a browser, told over a real mail server and to a webhook where nobody answers. */
class AlertPagesIT {
    private static final String RULE = "Few receipts";

    @TempDir
    static Path folder;

    private static GreenMail smtp;
    private static StudioService studio;
    private static RunningAnalytics analytics;
    private static TestBrowser browser;

    @BeforeAll
    static void start() {
        smtp = new GreenMail(ServerSetup.SMTP.dynamicPort());
        smtp.start();
        studio = new StudioService();
        analytics = new RunningAnalytics(
                Backends.kafkaBootstrapServers(),
                "no-topic-alerts",
                folder,
                "regulars.analytics.sign-in.decision-url=" + studio.url(),
                "regulars.analytics.alerts.look-every=0s",
                "regulars.analytics.alerts.send-every=200ms",
                "regulars.analytics.alerts.max-attempts=1",
                "regulars.analytics.alerts.email-to=analyst@example.org",
                "regulars.analytics.alerts.webhook=http://127.0.0.1:1/alerts",
                "regulars.analytics.alerts.webhook-secret=0123456789abcdef0123",
                "spring.mail.host=127.0.0.1",
                "spring.mail.port=" + smtp.getSmtp().getPort());
        analytics.fillWithAYear();
        browser = new TestBrowser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        analytics.close();
        studio.close();
        smtp.stop();
    }

    private static AnalyticsScreen as(String role, int width) {
        return AnalyticsScreen.signedIn(browser, analytics.url(), studio, role, width);
    }

    private static void fewReceiptsAreLookedOutFor(AnalyticsScreen screen) {
        Page page = screen.go("alerts/rules").page();
        assertThat(page.locator("#rules tbody tr")).hasCount(4);
        screen.button("New rule").click();
        page.getByLabel("Name").fill(RULE);
        page.getByLabel("Figure").selectOption("store-comparison");
        page.getByLabel("Column").selectOption("receipts");
        page.getByLabel("Tell when it").selectOption("below");
        page.locator("form.rule [name=number]").fill("1000000");
        page.getByLabel("Of the last days").fill("900");
        screen.look("alerts-rules");
        screen.button("Keep the rule").click();
        Assertions.assertThat(
                        (Boolean) page.getByLabel("Of the last days").evaluate("one => one.validity.rangeOverflow"))
                .isTrue();
        page.getByLabel("Of the last days").fill("400");
        screen.button("Keep the rule").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText(RULE);
        assertThat(page.locator("[data-rule=rule-1]")).containsText("below 1,000,000 in the last 400 days");
    }

    @Test
    void aRuleFindsIsToldAndDealtWith() {
        AnalyticsScreen screen = as("analyst", 1280);
        fewReceiptsAreLookedOutFor(screen);
        Page page = screen.go("alerts").page();
        screen.button("Look now").click();
        assertThat(page.locator("p.good[role=status]")).containsText("new alert");
        Locator alerts = page.locator("article.alert").filter(new Locator.FilterOptions().setHasText(RULE));
        assertThat(alerts).not().hasCount(0);
        screen.look("alerts");
        int found = alerts.count();

        Locator first = alerts.first();
        String id = first.getAttribute("data-alert");
        String subject = first.locator("summary .hidden").first().textContent().substring(2);
        first.getByText("Silence:").click();
        first.getByLabel("Reason").fill("opened last week");
        first.getByText("Silence it").click();
        assertThat(page.locator(".silences")).containsText(subject + ", until ");
        page.locator("[data-alert='" + id + "']").getByText("Acknowledge:").click();
        page.locator("[data-alert='" + id + "']").getByLabel("Note").fill("known");
        page.locator("[data-alert='" + id + "']").getByText("Acknowledge it").click();
        assertThat(alerts).hasCount(found - 1);
        page.locator(".silences button").click();
        assertThat(page.locator(".silences")).hasCount(0);

        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> smtp.getReceivedMessages().length > 0);
        screen.go("alerts?id=" + id);
        assertThat(page.locator("[data-alert='" + id + "'] p.good")).containsText("Acknowledged by analyst");
        TestBrowser.assertNoGraveViolations(page);
        screen.go("alerts/history");
        assertThat(page.locator("#history tbody")).containsText("known");
        TestBrowser.assertNoGraveViolations(page);
        whatWasGivenUpIsSentAgain(screen);
        browser.closeQuiet(page);
    }

    private static void whatWasGivenUpIsSentAgain(AnalyticsScreen screen) {
        Page page = screen.page();
        Locator again = page.locator("#deliveries button");
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
            screen.go("alerts");
            screen.go("alerts/deliveries");
            return again.count() > 0;
        });
        screen.look("alerts-deliveries");
        assertThat(page.locator("#deliveries tbody")).containsText("webhook: ");
        again.first().click();
        assertThat(page.locator("p.good[role=status]")).hasText("It is sent again.");
    }

    @Test
    void marketersSeeRulesAndChangeNone() {
        AnalyticsScreen screen = as("marketer", 820);
        Page page = screen.go("alerts/rules").page();
        assertThat(page.getByText("Analysts can change them.")).isVisible();
        assertThat(page.locator("#rules button")).hasCount(0);
        screen.look("alerts-rules");
        screen.go("alerts?id=unknown");
        assertThat(page.getByText("not kept any more")).isVisible();
        screen.look("alerts");
        page.context().close(); // not quiet: browsers note each answer 404 as an error
    }
}
