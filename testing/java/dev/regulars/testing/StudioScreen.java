package dev.regulars.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/** The Studio's pages, as somebody of one role uses them. */
public record StudioScreen(Page page, String url) {

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static StudioScreen signedIn(AppProcess service, TestBrowser browser, String role) {
        return signedIn(service, browser, role, 1280);
    }

    public static StudioScreen signedIn(AppProcess service, TestBrowser browser, String role, int width) {
        return signedIn(service, browser, role, password(service, role), width);
    }

    public static StudioScreen signedIn(
            AppProcess service, TestBrowser browser, String name, String password, int width) {
        Page page = browser.page(service.url(), "/studio/", width, ColorScheme.LIGHT);
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill(password);
        page.keyboard().press("Enter");
        StudioScreen screen = new StudioScreen(page, service.url());
        assertThat(screen.heading("Program")).isVisible();
        return screen;
    }

    /** As the service printed it when it first started. */
    private static String password(AppProcess service, String role) {
        String line = "studio user " + role + " password ";
        return service.lines().stream()
                .filter(one -> one.startsWith(line))
                .map(one -> one.substring(line.length()))
                .findFirst()
                .orElseThrow();
    }

    public Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator button(Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    public void go(String hash) {
        page.navigate(url + "/studio/#/" + hash);
    }

    public void tab(String name) {
        page.getByRole(
                        AriaRole.NAVIGATION,
                        new Page.GetByRoleOptions().setName("Draft").setExact(true))
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    /** @return its id */
    public String beginDraft(String name) {
        go("drafts");
        page.getByLabel("Name of a new draft").fill(name);
        button("Begin a draft").click();
        assertThat(page.locator(".sheet .tabulator-row").first()).isVisible();
        return page.url().replaceAll(".*#/drafts/([^/]+).*", "$1");
    }

    public byte[] workbook() throws IOException {
        Download download =
                page.waitForDownload(() -> page.getByText("Download workbook").click());
        try (InputStream bytes = download.createReadStream()) {
            return bytes.readAllBytes();
        }
    }

    public void upload(byte[] workbook) {
        page.getByLabel("Workbook to upload").setInputFiles(new FilePayload("campaigns.xlsx", SHEET, workbook));
    }

    /** A cell of the table that is open, by what its row is called; scrolled to where it can be seen. */
    public Locator cell(String row, String column) {
        Locator line = page.locator(".sheet .tabulator-row")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(".named").getByText(row, exactly())));
        return line.locator("[tabulator-field='" + column + "']");
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    /** As with a spreadsheet: choose the cell, type, Enter. */
    public void type(Locator cell, String text) {
        cell.click();
        page.keyboard().type(text);
        page.keyboard().press("Enter");
    }
}
