package dev.regulars.analytics.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.regulars.testing.Backends;
import dev.regulars.testing.TestBrowser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Staff in a browser: an analyst puts the directory in, a manager plans and looks, somebody sees the own week. With
 * {@code -Dregulars.write=true} it takes pictures.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StaffPagesIT {
    private static final String PICTURES = "../people/";
    private static final LocalDate MONDAY = LocalDate.parse("2026-10-19");
    private static final String HEAD = "id,cashier,name,post,stores,from,to,sign_in\n";
    private static final String PEOPLE = HEAD
            + "S-1001,C01,Ann Lee,manager,LON-01,2025-01-01,,support\n"
            + "S-1002,C02,Bob Hill,staff,LON-01,2025-01-01,,staff\n"
            + "S-1003,C03,Cyrus Moss,staff,LON-01,2025-01-01,,\n"
            + "S-2001,C11,Dora Bell,manager,LON-02,2025-01-01,,\n";

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
                "no-topic-staff",
                folder,
                "regulars.analytics.ingest.programs-topic=no-programs-staff",
                "regulars.analytics.staff.zone=Europe/London",
                "regulars.analytics.sign-in.decision-url=" + studio.url());
        analytics.fillWithAYear();
        // Somebody hardly ever asks for the card.
        analytics.run("""
                UPDATE decisions SET member_id = NULL, member_enrolled = false
                WHERE cashier_id = 'C03' AND business_day >= DATE '2026-10-19' AND decision_no % 5 <> 0
                """);
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

    private static void upload(Page page, String csv) {
        page.locator("#file")
                .setInputFiles(new FilePayload("file.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static void take(Page page, String csv) {
        upload(page, csv);
        page.locator("#take").click();
        assertThat(page.locator("p.good[role=status]")).containsText("was taken");
    }

    /** Weekdays of four weeks. */
    private static String shifts() {
        return "id,store,day,begins,ends,break\n"
                + IntStream.range(0, 28)
                        .filter(at -> at % 7 < 5)
                        .boxed()
                        .flatMap(at -> IntStream.range(1, 4)
                                .mapToObj(one -> "S-100%d,LON-01,%s,%s,%s,30"
                                        .formatted(
                                                one,
                                                MONDAY.plusDays(at),
                                                one == 2 ? "11:00" : "08:00",
                                                one == 2 ? "19:30" : "16:30")))
                        .collect(Collectors.joining("\n"));
    }

    @Test
    @Order(1)
    void anAnalystPutsInWhoWorksWhereAndWhen() {
        AnalyticsScreen screen = as("analyst", 1280).go("staff/people");
        Page page = screen.page();
        upload(page, PEOPLE + "S-1004,C03,Eve,staff,LON-01,2026-01-01,,\nS-1005,C05,Flo,chief,LON-01,2026-01-01,,\n");
        assertThat(page.locator(".wrong li")).hasText(new String[] {
            "Row 4: cashier C03 is S-1004 in a store at that time",
            "Row 6: cashier C03 is S-1003 in a store at that time",
            "Row 7: post must be staff or manager"
        });
        TestBrowser.assertNoGraveViolations(page);
        assertThat(page.locator("#directory")).hasCount(0);
        take(page, PEOPLE);
        assertThat(page.locator("#directory tbody tr")).hasCount(4);
        page.locator("#add").click();
        page.getByLabel("Id", new Page.GetByLabelOptions().setExact(true)).fill("S-1004");
        page.getByLabel("Number at the tills").fill("C04");
        page.getByLabel("Name").fill("Eve Park");
        page.getByLabel("Stores, parted by semicolons").fill("LON-01");
        page.getByLabel("First day").fill("2026-11-01");
        screen.button("Keep").click();
        assertThat(page.locator("[data-colleague=S-1004]")).containsText("Eve Park");
        screen.look(PICTURES + "staff-directory");
        screen.go("staff/shifts?at=LON-01&day=2026-11-09");
        take(page, shifts());
        assertThat(page.getByLabel(Pattern.compile("Ann Lee, 9 Nov"))).hasValue("08:00-16:30/30");
        screen.look(PICTURES + "staff-shifts");
        assertThat(visitor("analyst")
                        .send("PUT", "/analytics/v1/staff/targets", october())
                        .statusCode())
                .isEqualTo(200);
        browser.closeQuiet(page);
    }

    private static String october() {
        return IntStream.range(1, 4)
                .mapToObj("{\"id\":\"S-100%d\",\"period\":\"2026-10\",\"sales\":1900,\"enrolments\":4}"::formatted)
                .collect(Collectors.joining(",", "{\"targets\":[", "]}"));
    }

    @Test
    @Order(2)
    void aManagerPlansSetsTargetsAndSeesWhomToTalkTo() {
        AnalyticsScreen screen = as("support", 1280).go("staff/shifts?day=2026-11-09");
        Page page = screen.page();
        assertThat(page.locator("#at option")).hasText(new String[] {"London Bridge"});
        assertThat(page.locator("header.frame nav li")).hasText(new String[] {"Staff"});
        Locator cell = page.getByLabel(Pattern.compile("Ann Lee, 14 Nov"));
        cell.fill("9 to 5");
        screen.button("Keep the week").click();
        assertThat(page.locator(".why")).hasText("must be like 09:00-17:30/30");
        cell.fill("9-17:30/30, 17:00-18:00");
        screen.button("Keep the week").click();
        assertThat(page.locator(".why").first()).containsText("overlaps with");
        TestBrowser.assertNoGraveViolations(page);
        cell.fill("9-17:30/30");
        screen.button("Keep the week").click();
        assertThat(page.locator("p.good[role=status]")).hasText("The week is kept.");
        assertThat(cell).hasValue("09:00-17:30/30");

        screen.go("staff/targets?span=month&day=2026-11-15");
        assertThat(screen.heading("November 2026")).isVisible();
        for (String name : new String[] {"Ann Lee", "Bob Hill", "Cyrus Moss"}) {
            page.getByLabel("Sales of " + name).fill("1900");
            page.getByLabel("New members of " + name).fill("4");
        }
        screen.button("Keep the targets").click();
        assertThat(page.locator("p.good[role=status]")).hasText("The targets are kept.");
        screen.look(PICTURES + "staff-targets");

        screen.go("staff/store?span=weeks&day=2026-11-12&by=attach-rate");
        assertThat(page.locator("#ranking tbody tr")).hasCount(4);
        assertThat(page.locator("[data-flagged=S-1003] [data-flag=few-cards]"))
                .containsText(
                        Pattern.compile("^\\d+ of \\d+ sales with a card .* unlikely to be chance \\(p .*\\)\\.$"));
        assertThat(page.locator("#ranking tr[data-person=S-1003] .place")).hasText(Pattern.compile("=?[34] of [34]"));
        page.locator("#ranking tr[data-person=S-1003] button").click();
        assertThat(page.locator("#weeks tbody tr")).hasCount(4);
        screen.look(PICTURES + "staff-store");
        browser.closeQuiet(page);
    }

    @Test
    @Order(3)
    void somebodySeesTheOwnWeekAndNobodyElses() throws Exception {
        AnalyticsScreen screen = as("staff", 820);
        Page page = screen.page();
        assertThat(page.locator("h1")).hasText("Staff");
        assertThat(page.locator("nav.tabs li")).hasText(new String[] {"My week", "Directory"});
        for (int width : new int[] {1280, 360}) {
            page.setViewportSize(width, 900);
            AnalyticsScreen sized = new AnalyticsScreen(page, analytics.url(), width);
            sized.go("staff/mine?span=week&day=2026-11-1" + (width == 360 ? 1 : 3));
            assertThat(page.locator("[data-store=LON-01] .numbers")).containsText("Sales per hour");
            assertThat(page.locator("section li")
                            .filter(new Locator.FilterOptions().setHasText("11:00–19:30, 30 minutes of break")))
                    .hasCount(5);
            sized.look(PICTURES + "staff-mine");
        }
        assertThat(page.locator("body")).not().containsText("Cyrus");
        Download download =
                page.waitForDownload(() -> screen.button("Download it").click());
        try (var bytes = download.createReadStream()) {
            assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("\"id\": \"S-1002\"", "\"begins\": \"11:00\"", "\"sales\": \"1900.0000\"")
                    .doesNotContain("S-1001", "S-1003");
        }
        screen.go("staff/people");
        assertThat(page.locator("#directory tbody tr")).hasCount(1);
        screen.go("staff/store?at=LON-01");
        assertThat(page.locator("[aria-current=page]").last()).hasText("My week");
        browser.closeQuiet(page);
    }

    @Test
    @Order(4)
    void whatIsNotTheirsIsRefusedAtTheDoorAndWhoLeftSeesNothingFromThenOn() {
        Visitor bob = visitor("staff");
        assertThat(status(bob, "/staff/mine?from=2026-11-09&to=2026-11-15")).isEqualTo(200);
        assertThat(status(bob, "/staff/store?store=LON-01&from=2026-11-09&to=2026-11-15"))
                .isEqualTo(403);
        assertThat(status(bob, "/staff/people/S-1003/export")).isEqualTo(404);
        assertThat(status(bob, "/kpis/cashier-figures?from=2026-11-09&to=2026-11-15"))
                .isEqualTo(403);
        Visitor ann = visitor("support");
        assertThat(status(ann, "/staff/store?store=LON-01&from=2026-11-09&to=2026-11-15"))
                .isEqualTo(200);
        assertThat(status(ann, "/staff/store?store=LON-02&from=2026-11-09&to=2026-11-15"))
                .isEqualTo(403);
        assertThat(ann.send("POST", "/analytics/v1/staff/people/S-1003/erase", "{}")
                        .body())
                .contains("ROLE_NEEDED");
        Visitor analyst = visitor("analyst");
        assertThat(analyst.send("POST", "/analytics/v1/staff/people/S-1001/erase", "{}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(status(ann, "/staff/store?store=LON-01&from=2026-11-09&to=2026-11-15"))
                .isEqualTo(403);
        assertThat(status(ann, "/staff/mine?from=2026-11-09&to=2026-11-15")).isEqualTo(404);
        assertThat(analyst.get("/analytics/v1/staff/store?store=LON-01&from=2026-11-09&to=2026-11-15")
                        .body())
                .contains("\"id\":\"S-1001\",\"name\":\"S-1001\"")
                .doesNotContain("Ann Lee");
    }

    private static Visitor visitor(String role) {
        Visitor visitor = Visitor.ofAnalytics(analytics.url());
        assertThat(visitor.signIn(role, studio.password(role)).statusCode()).isEqualTo(204);
        return visitor;
    }

    private static int status(Visitor visitor, String path) {
        return visitor.get("/analytics/v1" + path).statusCode();
    }
}
