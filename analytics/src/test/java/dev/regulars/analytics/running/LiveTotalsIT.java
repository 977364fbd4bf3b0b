package dev.regulars.analytics.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.regulars.analytics.SampleEvents;
import dev.regulars.analytics.TestTopic;
import dev.regulars.testing.Backends;
import dev.regulars.testing.TestBrowser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The overview from nothing to the first decisions, and when the service goes away. */
class LiveTotalsIT {
    @TempDir
    Path folder;

    @Test
    void theFirstDecisionsShowUpByThemselves() {
        try (StudioService studio = new StudioService();
                TestBrowser browser = new TestBrowser();
                TestTopic topic = new TestTopic(Backends.kafkaBootstrapServers(), "analytics-live")) {
            RunningAnalytics analytics = new RunningAnalytics(
                    Backends.kafkaBootstrapServers(),
                    topic.name(),
                    folder,
                    "regulars.analytics.sign-in.decision-url=" + studio.url());
            AnalyticsScreen screen = AnalyticsScreen.signedIn(browser, analytics.url(), studio, "marketer", 820);
            Page page = screen.page();
            assertThat(page.locator("#empty")).isVisible();
            TestBrowser.assertNoGraveViolations(page);
            screen.go("dashboards/points");
            assertThat(page.locator("#empty")).isVisible();
            screen.go("");

            topic.create();
            topic.send(new SampleEvents(51, 40).next(700));
            assertThat(transactions(page)).hasText("700");
            assertThat(page.locator("#status")).containsText("Up to date.");
            TestBrowser.assertNoGraveViolations(page);
            topic.sendBytes("not json".getBytes(StandardCharsets.UTF_8));
            assertThat(page.locator("#status strong")).containsText("1 records could not be understood");
            page.reload();
            assertThat(screen.card("headline").locator(".figure").first()).isVisible();
            screen.settled();

            analytics.close();
            assertThat(page.locator("#status")).containsText("no longer live");
            page.context().close();
        }
    }

    private static Locator transactions(Page page) {
        return page.locator(".live dd").first();
    }
}
