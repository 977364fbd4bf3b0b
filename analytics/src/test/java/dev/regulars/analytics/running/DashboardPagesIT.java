package dev.regulars.analytics.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.regulars.analytics.kpis.KpiGroup;
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

/** Overview, dashboards and figures in a browser, over a year. With {@code -Dregulars.write=true} it takes pictures. */
class DashboardPagesIT {
    private static final String MARCH = "range=own&from=2026-03-01&to=2026-03-31";

    /** So many rows through the chart, each with a longer interval than the one before; only that of c0 has 0. */
    private static final String FOREST = """
            async count => {
              const {forest} = await import('/analytics/charts/forest.js');
              const columns = [['campaign', 'text'], ['lift', 'percent'], ['low', 'percent'], ['high', 'percent']]
                .map(([name, unit]) => ({name, unit, title: name}));
              const rows = Array.from({length: count}, (_, at) =>
                [`c${at}`, at / 100, at / 100 - (at + 1) / 1000, at / 100 + (at + 1) / 1000]);
              rows.push(['unknown', null, null, null]);
              const {yAxis, xAxis, series} = forest({unit: 'percent'}, {columns, rows}, null, {series: ['#000']});
              return [yAxis.data.length, yAxis.data[0], yAxis.data.at(-1), series[0].data.length, series[1].data.length,
                xAxis.name].join(', ');
            }
            """;

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
                "no-topic-dashboards",
                folder,
                // The Studio's own program is told on the same broker: it would hide the names of the year's.
                "regulars.analytics.ingest.programs-topic=no-programs-dashboards",
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

    private static AnalyticsScreen as(String role, int width) {
        return AnalyticsScreen.signedIn(browser, analytics.url(), studio, role, width);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 820})
    void everyDashboardCanBeReadAndUsed(int width) {
        AnalyticsScreen screen = as("analyst", width);
        screen.settled().look("overview");
        assertThat(screen.card("headline").locator(".figure").first()).hasText(Pattern.compile("£[\\d,.]+"));
        assertThat(screen.card("headline").locator(".moved").first()).containsText("%");
        for (KpiGroup group : KpiGroup.values()) {
            screen.go("dashboards/" + group.id());
            assertThat(screen.page().locator("article.kpi").first()).isVisible();
            assertThat(screen.page().locator("[role=alert]")).hasCount(0);
            screen.look(group.id());
        }
        browser.closeQuiet(screen.page());
    }

    @Test
    void aViewIsPassedOnByItsAddress() {
        AnalyticsScreen screen = as("marketer", 1280);
        screen.go("dashboards/stores?" + MARCH + "&compare=year&store=LON-01&store=MAN-01");
        assertThat(screen.page().locator(".period"))
                .hasText("1 Mar 2026 – 31 Mar 2026, compared with 1 Mar 2025 – 31 Mar 2025");
        assertThat(screen.page().locator("#f-store")).hasText("2 chosen");
        Locator table = screen.card("store-comparison").locator("details.data");
        table.locator("summary").click();
        assertThat(table.locator("tbody tr")).hasCount(2);
        screen.page()
                .getByText("Campaigns", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(screen.heading("Campaigns")).isVisible();
        screen.settled();
        assertThat(screen.page()).hasURL(Pattern.compile(".*#/dashboards/campaigns\\?.*from=2026-03-01.*store=MAN-01"));
        browser.closeQuiet(screen.page());
    }

    @Test
    void filtersAreSetByKeyboard() {
        AnalyticsScreen screen = as("analyst", 1280).settled();
        Page page = screen.page();
        page.locator("#f-range").focus();
        page.locator("#f-range").selectOption("last-30");
        assertThat(page).hasURL(Pattern.compile(".*range=last-30"));
        screen.settled();
        assertThat(page.locator("#f-range")).isFocused();
        page.locator("#f-store").press("Enter");
        assertThat(page.locator("details:has(#f-store) input").first()).isFocused();
        page.keyboard().press("Space");
        page.keyboard().press("Escape");
        assertThat(page).hasURL(Pattern.compile(".*store=[A-Z-01]+"));
        screen.settled();
        assertThat(page.locator("#f-store")).isFocused();
        assertThat(page.locator("#f-store")).not().hasText("All");
        screen.button("Take filters off").click();
        assertThat(page).hasURL(Pattern.compile(".*range=last-30$"));
        screen.settled();
        browser.closeQuiet(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 820})
    void aFigureShowsItsTableItsMeaningAndItsSql(int width) throws Exception {
        AnalyticsScreen screen = as("analyst", width);
        screen.go("dashboards/members?" + MARCH);
        screen.card("net-sales").getByText("Definition").click();
        assertThat(screen.card("net-sales").locator(".definition p").first()).containsText("less returns");
        screen.page().getByText("Net sales and receipts").click();
        assertThat(screen.page().locator(".behind tbody tr")).hasCount(31);
        screen.page().locator(".behind").getByText("Receipts").click();
        assertThat(screen.page().locator("th[aria-sort=descending]")).hasText("Receipts ↓");
        screen.page().getByText("How it is computed (SQL)").click();
        assertThat(screen.page().locator("pre")).containsText("FROM scope");
        screen.look("kpi");
        Download download = screen.page()
                .waitForDownload(() -> screen.page().getByText("CSV").click());
        try (var bytes = download.createReadStream()) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text.lines().count()).isEqualTo(32);
            assertThat(text).startsWith("period,net_sales,receipts,average_basket\r\n2026-03-01,");
        }
        browser.closeQuiet(screen.page());
    }

    @Test
    void liftIsDrawnWithItsIntervalsInLightAndDark() {
        AnalyticsScreen screen = as("marketer", 820);
        Page page = screen.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        for (String group : new String[] {"campaign", "offer"}) {
            screen.go("dashboards/" + group + "s").settled();
            Locator card = screen.card(group + "-lift");
            assertThat(card.locator(".chart canvas")).isVisible();
            assertThat(card.locator("details.data")).not().hasAttribute("open", "");
            TestBrowser.assertNoGraveViolations(page);
        }
        assertThat(page.evaluate(FOREST, 3)).isEqualTo("3, c2, c0, 2, 1, lift");
        assertThat(page.evaluate(FOREST, 40))
                .isEqualTo("30, c29, c0, 29, 1, lift: the 30 of 40 with the shortest intervals");
        browser.closeQuiet(page);
    }

    @Test
    void whoMayNotDownloadIsToldAndSupportSeesNothing() {
        AnalyticsScreen marketer = as("marketer", 1280).go("kpis/net-sales");
        assertThat(marketer.page().getByText("Analysts can download it.")).isVisible();
        assertThat(marketer.page().getByText("Accounting")).hasCount(0);
        browser.closeQuiet(marketer.page());
        AnalyticsScreen support = as("support", 1280);
        assertThat(support.heading("Nothing here is for your roles")).isVisible();
        TestBrowser.assertNoGraveViolations(support.page());
        browser.closeQuiet(support.page());
    }

    @Test
    void wrongPasswordsAreToldAndAFigureThatIsNotThere() {
        Page page = browser.page(analytics.url(), "/analytics/#/kpis/none", 820, ColorScheme.DARK);
        page.getByLabel("Name").fill("analyst");
        page.getByLabel("Password").fill("not the password");
        page.keyboard().press("Enter");
        assertThat(page.locator("[role=alert]")).containsText("do not fit");
        TestBrowser.assertNoGraveViolations(page);
        page.getByLabel("Password").fill(studio.password("analyst"));
        page.keyboard().press("Enter");
        assertThat(page.getByText("There is none called none.")).isVisible();
        AnalyticsScreen dark = new AnalyticsScreen(page, analytics.url(), 820);
        dark.go("");
        TestBrowser.assertNoGraveViolations(page);
        browser.closeQuiet(page);
    }
}
