package dev.regulars.gateway.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.regulars.testing.AppProcess;
import dev.regulars.testing.Backends;
import dev.regulars.testing.StudioScreen;
import dev.regulars.testing.TestBrowser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A campaign from the workbook of a marketer to the till, and back: real services, a real browser. */
class StudioStoryIT {
    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);
    private static AppProcess service;
    private static RunningGateway gateway;
    private static TestBrowser browser;

    @BeforeAll
    static void start() {
        service = DemoService.start("studio-" + RUN);
        gateway = RunningGateway.start(
                service.url(), Backends.kafkaBootstrapServers(), "regulars.decision.total-timeout=10s");
        browser = new TestBrowser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        gateway.close();
        service.stop();
    }

    /** Two slices of lemon cake for a new member: what the till says that they earned. */
    private static int cakes(String member) {
        TillScreen till = TillScreen.open(gateway, browser, 1280);
        till.scan("CAKE-LEMON");
        till.scan("CAKE-LEMON");
        till.member(RUN + "-" + member);
        assertThat(till.earns().locator("strong")).hasText(Pattern.compile("\\d+ points?"));
        till.pay("Card");
        String slip = till.slip().textContent();
        till.page().context().close();
        return Integer.parseInt(slip.replaceAll("(?s).*You earned (\\d+) points?.*", "$1"));
    }

    /** For the documentation, where it is asked for. */
    private static void picture(StudioScreen screen, String name) {
        TestBrowser.assertNoGraveViolations(screen.page());
        if (Boolean.getBoolean("regulars.write")) {
            Path file = Path.of("..", "docs", "studio", name + ".png");
            screen.page().screenshot(new Page.ScreenshotOptions().setPath(file));
        }
    }

    private static byte[] withRow(byte[] workbook, Map<String, String> cells) throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.getSheet("Campaigns");
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (Cell header : sheet.getRow(0)) {
                String text = cells.get(header.getStringCellValue());
                if (text != null) {
                    row.createCell(header.getColumnIndex()).setCellValue(text);
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void aCampaignGoesFromTheWorkbookToTheTillAndIsRolledBack() throws Exception {
        int before = cakes("anna");

        StudioScreen marketer = StudioScreen.signedIn(service, browser, "marketer");
        String draft = marketer.beginDraft("Cake week");
        marketer.upload(withRow(
                marketer.workbook(),
                Map.of(
                        "Id", "cake-4x",
                        "Name", "Four times on cake",
                        "Lane", "product",
                        "Categories", "cake",
                        "Effect", "multiplier",
                        "Value", "4x")));
        marketer.button(Pattern.compile("Campaigns · cake-4x · value")).first().click();
        Locator value = marketer.cell("cake-4x", "value");
        assertThat(value).hasClass(Pattern.compile(".*\\bbad\\b.*"));
        assertThat(value).hasAttribute("title", Pattern.compile("\"4x\" is no decimal number.*"));
        marketer.type(value, "4");
        assertThat(value).not().hasClass(Pattern.compile(".*\\bbad\\b.*"));
        assertThat(marketer.page().locator(".findings summary")).containsText("No errors");
        TestBrowser.assertNoGraveViolations(marketer.page());

        marketer.tab("Scenarios");
        marketer.button("Add a scenario").click();
        Page page = marketer.page();
        page.getByLabel("Name").first().fill("lemon cake earns four times");
        page.getByLabel("Line 1, product").fill("CAKE-LEMON");
        page.getByLabel("Line 1, product").press("Tab");
        page.getByLabel("Line 1, quantity").fill("2");
        page.getByLabel("Line 1, quantity").press("Tab");
        marketer.button("Save and try").click();
        marketer.button("Take what came out as expectation").click();
        assertThat(page.getByText("It passes.")).isVisible();

        marketer.tab("Simulation");
        marketer.button("Simulate").click();
        assertThat(page.locator("#report")).containsText("Points earned");
        marketer.tab("Release");
        assertThat(page.locator(".release")).containsText("Four times on cake");
        assertThat(page.locator(".ready .open")).hasCount(0);
        TestBrowser.assertNoGraveViolations(page);
        page.getByLabel("What whoever approves should know").fill("For the first week of December");
        picture(marketer, "release");
        marketer.button("Ask for approval").click();
        assertThat(page.getByText("An approver has to look at it.")).isVisible();

        StudioScreen approver = StudioScreen.signedIn(service, browser, "approver");
        approver.go("drafts/" + draft + "/release");
        assertThat(approver.page().getByText("For the first week of December")).isVisible();
        approver.button("Approve").click();
        approver.button("Publish now").click();
        assertThat(approver.page().getByText("It was published.")).isVisible();
        approver.go("");
        assertThat(approver.page().getByText("The one instance decides under it"))
                .isVisible();
        int during = cakes("ben");
        assertThat(during).as("four times the base points").isGreaterThan(3 * before);

        approver.go("releases");
        approver.button(Pattern.compile("Roll back to .*")).click();
        assertThat(approver.page().getByText("back to “Regulars demo”")).isVisible();
        assertThat(cakes("carla")).isEqualTo(before);
        picture(approver, "releases");
        approver.page().context().close();
        marketer.page().context().close();
    }
}
