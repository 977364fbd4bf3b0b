package dev.regulars.analytics.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import dev.regulars.testing.Backends;
import dev.regulars.testing.TestBrowser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SQL, customers and the month report in a browser. With {@code -Dregulars.write=true} it takes pictures. */
class AnalystPagesIT {
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
                "no-topic-analysts",
                folder,
                // The Studio's own program is told on the same broker: it would hide the names of the year's.
                "regulars.analytics.ingest.programs-topic=no-programs-analysts",
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

    private static AnalyticsScreen analyst(int width) {
        return AnalyticsScreen.signedIn(browser, analytics.url(), studio, "analyst", width);
    }

    private static String text(Page page, String button) throws Exception {
        Download download =
                page.waitForDownload(() -> page.getByText(button, new Page.GetByTextOptions().setExact(true))
                        .click());
        try (var bytes = download.createReadStream()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 820})
    void aStatementIsRunAndItsAnswerKept(int width) throws Exception {
        AnalyticsScreen screen = analyst(width).go("sql");
        Page page = screen.page();
        page.getByText("Examples").click();
        page.getByText("Net sales by month").click();
        page.getByLabel("Statement").press("Control+Enter");
        assertThat(page.locator("#answer tbody tr")).hasCount(12);
        page.locator("aside").getByText("postings").click();
        screen.look("sql");
        assertThat(text(page, "CSV")).startsWith("month,net_sales,receipts\r\n2025-12-01,");
        assertThat(page).hasURL(Pattern.compile(".*#/sql\\?q=SELECT.*"));
        page.reload();
        assertThat(page.getByLabel("Statement")).hasValue(Pattern.compile("SELECT CAST[\\s\\S]*"));
        assertThat(page.locator("#answer")).isHidden();
        browser.closeQuiet(page);
    }

    @Test
    void whatIsWrongIsMarkedAndWhatWritesIsRefused() {
        AnalyticsScreen screen = analyst(1280).go("sql");
        Page page = screen.page();
        Locator statement = page.getByLabel("Statement");
        statement.fill("SELECT 1\nFORM decisions");
        screen.button("Run").click();
        assertThat(page.locator("[role=alert]")).containsText("does not understand");
        assertThat((Integer) page.evaluate("document.getElementById('statement').selectionStart"))
                .isEqualTo(14);
        TestBrowser.assertNoGraveViolations(page);
        statement.fill("DELETE FROM decisions");
        screen.button("Run").click();
        assertThat(page.locator("[role=alert]")).containsText("only one SELECT");
        statement.fill("SELECT count(*) AS n FROM decisions");
        screen.button("Run").click();
        assertThat(page.locator("#answer tbody")).hasText("24000");
        browser.closeQuiet(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 820})
    void customersAreFittedAndShown(int width) throws Exception {
        AnalyticsScreen screen = analyst(width).go("customers");
        if (screen.page().getByText("No fit yet").isVisible()) {
            TestBrowser.assertNoGraveViolations(screen.page());
            screen.button("Fit anew").click();
        }
        assertThat(screen.heading("Worth most")).isVisible();
        assertThat(screen.page().locator("[data-list=top] tbody tr")).hasCount(100);
        assertThat(screen.page().getByText(Pattern.compile("log-likelihood")).first())
                .isVisible();
        assertThat(screen.page().locator("[role=alert]")).hasCount(0);
        screen.look("customers");
        String counted = screen.page()
                .getByText(Pattern.compile("\\d+ members, \\d+ of"))
                .textContent();
        long members = Long.parseLong(counted.split(" ")[0]);
        assertThat(text(screen.page(), "All members as CSV").lines().count()).isEqualTo(members + 1);
        browser.closeQuiet(screen.page());
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 820})
    void targetsArePutInAsAFile(int width) throws Exception {
        AnalyticsScreen screen = analyst(width).go("targets");
        Page page = screen.page();
        assertThat(page.locator("#targets tbody tr")).not().hasCount(0);
        upload(page, "store,month,amount\nLON-01,2027-01,1\nLON-02,January,5\n");
        assertThat(page.locator("[role=alert] li")).hasText("Row 3: the month must be like 2026-03");
        TestBrowser.assertNoGraveViolations(page);
        upload(page, "store,month,amount\nLON-01,2027-01,120000.50\n");
        assertThat(page.locator("#targets tbody tr").first()).containsText("£120,000.50");
        screen.look("targets");
        assertThat(text(page, "CSV")).contains("\r\nLON-01,2027-01,120000.5000\r\n");
        upload(page, "store,month,amount\nLON-01,2027-01,\n");
        assertThat(page.locator("#targets tbody tr").first()).not().containsText("Jan 2027");
        browser.closeQuiet(page);
    }

    private static void upload(Page page, String csv) {
        page.locator("#file")
                .setInputFiles(new FilePayload("targets.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 820})
    void aMonthIsPrinted(int width) {
        AnalyticsScreen screen = analyst(width).go("report?month=2026-10");
        Page page = screen.page();
        assertThat(screen.heading("Loyalty program, October 2026")).isVisible();
        screen.look("report");
        assertThat(page.locator(".definitions dt").first()).hasText("Headline figures");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("header.frame")).isHidden();
        assertThat(page.locator(".filters")).isHidden();
        assertThat(page.locator(".paper")).isVisible();
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        browser.closeQuiet(page);
    }
}
