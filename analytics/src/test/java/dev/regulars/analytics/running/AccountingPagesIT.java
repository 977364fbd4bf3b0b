package dev.regulars.analytics.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import dev.regulars.testing.Backends;
import dev.regulars.testing.TestBrowser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The books in a browser. With {@code -Dregulars.write=true} it takes pictures. */
class AccountingPagesIT {
    @TempDir
    static Path folder;

    private static StudioService studio;
    private static RunningAnalytics analytics;
    private static TestBrowser browser;

    @BeforeAll
    static void start() {
        studio = new StudioService();
        analytics = new RunningAnalytics(
                Backends.kafkaBootstrapServers(),
                "no-topic-accounting",
                folder,
                "regulars.analytics.sign-in.decision-url=" + studio.url());
        analytics.fillWithAYear();
        browser = new TestBrowser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        analytics.close();
        studio.close();
    }

    private static void close(AnalyticsScreen screen, String month) {
        screen.go("accounting/" + month);
        screen.button("Close the month").click();
        screen.button("Close it").click();
        assertThat(screen.page().locator("p.good")).containsText("Closed by analyst");
        assertThat(screen.page().getByText("Estimate it yourself")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 820})
    void theBooksAreReadEstimatedAndClosed(int width) throws Exception {
        AnalyticsScreen screen = AnalyticsScreen.signedIn(browser, analytics.url(), studio, "analyst", width);
        Page page = screen.go("accounting").page();
        assertThat(page.locator("#months tbody tr")).hasCount(12);
        screen.look("accounting");
        screen.go("accounting/2026-10");
        assertThat(screen.heading("October 2026")).isVisible();
        assertThat(page.locator("[data-table=trial-balance] tbody tr")).not().hasCount(0);
        page.getByText("Estimate it yourself").click();
        page.getByLabel("Share that will be redeemed, in percent").fill("71.5");
        page.getByLabel("Reason").fill("as the board sees it");
        screen.button("Use this estimate").click();
        assertThat(page.locator("[data-table=estimates] tbody")).containsText("as the board sees it");
        assertThat(page.locator("[data-table=estimates] tbody")).containsText("71.5%");
        screen.look("accounting-month");
        screen.button("Close the month").click();
        screen.button("Close it").click();
        assertThat(page.locator("[role=alert]")).containsText("An earlier month is still open");
        TestBrowser.assertNoGraveViolations(page);
        close(screen, width == 1280 ? "2025-12" : "2026-01");
        screen.go("accounting/2026-10");
        Download journal = page.waitForDownload(
                () -> page.locator("a[href$='journal.csv']").click());
        try (var bytes = journal.createReadStream()) {
            assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("period,date,line,entry,")
                    .contains("2026-10,2026-10-31,1,sales,");
        }
        browser.closeQuiet(page);
    }
}
