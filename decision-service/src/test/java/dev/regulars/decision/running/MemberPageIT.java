package dev.regulars.decision.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.regulars.decision.memberpage.QrReader;
import dev.regulars.testing.TestBrowser;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The member page on a phone: 360 by 740. */
class MemberPageIT {

    private static MemberPageService running;
    private static TestBrowser browser;

    @BeforeAll
    static void start() {
        running = new MemberPageService();
        browser = new TestBrowser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        running.close();
    }

    private static Page phone(String path) {
        Page page = browser.page(running.url(), path, 360, ColorScheme.LIGHT);
        page.setViewportSize(360, 740);
        return page;
    }

    private static void click(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void heading(Page page, String name) {
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(name).setExact(true)))
                .isVisible();
    }

    private static Page signedIn(String mail) throws Exception {
        Page page = phone("/me/");
        page.getByLabel("E-mail address").fill(mail);
        click(page, "Send me a code");
        page.getByLabel("Code").fill(MemberPageService.code(running.mail(mail, 1)));
        click(page, "Open my page");
        heading(page, "Show this instead of a card");
        return page;
    }

    private static void isFitForAPhone(Page page) {
        for (ColorScheme colours : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            // Without the moment in which colours go over from one to the other.
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(colours).setReducedMotion(ReducedMotion.REDUCE));
            TestBrowser.assertNoGraveViolations(page);
        }
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    }

    private static String scanned(Locator code) throws Exception {
        return QrReader.read(code.screenshot());
    }

    @Test
    void aMemberUsesThePageFromSignInToGoodbye() throws Exception {
        String ann = running.enrol("p-1", "ann@example.org");
        for (int i = 1; i <= 5; i++) {
            running.buys("p" + i, "p-1");
        }
        Page page = phone("/me/");
        isFitForAPhone(page);
        TestBrowser.wholePicture(page, "people/sign-in");
        page.context().close();

        page = signedIn("ann@example.org");
        String balance = running.member(ann).at("/balance").asString();
        assertThat(page.locator(".balance")).hasText(balance + " points");
        isFitForAPhone(page);
        String card = scanned(page.locator(".card .qr"));
        assertThat(page.locator(".card .card-number")).hasText(card);
        assertThat(running.owner(card)).isEqualTo(ann);
        assertThat(page.locator(".history li").first()).containsText("You bought at");
        assertThat(page.locator(".history li").first()).containsText("500 points became the voucher");
        assertThat(page.locator(".history li")).hasCount(5);
        heading(page, "Bring a friend");
        usesAVoucher(page);
        withdraws(page, ann);
        TestBrowser.wholePicture(page, "people/page");
        assertThat(exported(page)).contains("\"memberId\":\"" + ann + "\"", "ann@example.org", card, "member page");
        browserKeepsTheCard(page, card);
        leaves(page, ann, card);
        browser.closeQuiet(page);
    }

    private static void usesAVoucher(Page page) throws Exception {
        Locator voucher = page.locator("details:not(.rate)");
        assertThat(voucher).hasCount(1);
        voucher.locator("summary").click();
        String code = scanned(voucher.locator(".qr"));
        assertThat(running.service
                        .post("/v1/vouchers/lookups", """
                                {"storeId":"LDS-01","tillId":"1","code":"%s"}""".formatted(code))
                        .body())
                .contains("\"state\":\"issued\"");
    }

    private static void withdraws(Page page, String member) throws Exception {
        String wording = "E-mails about my points, vouchers and tier.";
        page.getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName(wording))
                .uncheck();
        assertThat(page.getByText("Noted.")).isVisible();
        page.getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName("E-mails with offers for me."))
                .check();
        assertThat(page.getByText("Last changed on")).hasCount(2);
        assertThat(running.service.get("/v1/members/" + member + "/consents").body())
                .contains(
                        "\"purpose\":\"program\",\"given\":false",
                        "\"purpose\":\"offers\",\"given\":true",
                        "\"where\":\"member page\"",
                        wording);
    }

    private static String exported(Page page) throws Exception {
        Download download =
                page.waitForDownload(() -> page.getByText("Download my data").click());
        assertThat(download.suggestedFilename()).isEqualTo("my-data.json");
        try (InputStream bytes = download.createReadStream()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Without a net: the page comes from the device, with the card and the balance. */
    private static void browserKeepsTheCard(Page page, String card) throws Exception {
        page.evaluate("navigator.serviceWorker.ready.then(() => 0)");
        Page away = page.context().newPage();
        away.setViewportSize(360, 740);
        away.navigate(running.url() + "/me/");
        away.waitForFunction("navigator.serviceWorker.controller !== null");
        page.context().setOffline(true);
        away.reload();
        assertThat(away.getByText("No connection.")).isVisible();
        assertThat(scanned(away.locator(".card .qr"))).isEqualTo(card);
        isFitForAPhone(away);
        TestBrowser.wholePicture(away, "people/offline");
        page.context().setOffline(false);
        heading(away, "What happened");
        away.close();
    }

    private static void leaves(Page page, String member, String card) throws Exception {
        click(page, "Leave …");
        assertThat(page.getByText("You would lose")).containsText("and 1 voucher.");
        click(page, "Stay");
        click(page, "Leave …");
        isFitForAPhone(page);
        TestBrowser.wholePicture(page, "people/leaving");
        click(page, "Erase everything and leave");
        assertThat(page.getByText("You have left.")).isVisible();
        assertThat(running.service.get("/v1/members/" + member).statusCode()).isEqualTo(404);
        assertThat(running.owner(card)).isEmpty();
        page.reload();
        assertThat(page.getByLabel("E-mail address")).isVisible();
        assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
    }

    @Test
    void aLinkOpensThePageInTheMembersLanguage() throws Exception {
        String uwe = running.enrol("p-2", "uwe@example.org");
        running.service.put("/v1/members/" + uwe + "/profile", "{\"language\":\"de\"}");
        running.buys("u1", "p-2");
        running.service.post("/v1/members/" + uwe + "/page-links", "{\"id\":\"u\",\"channel\":\"email\"}");
        String link = MemberPageService.link(running.mail("uwe@example.org", 1));
        Page page = phone("/me/#in=" + link);
        heading(page, "Your page at Regulars demo");
        assertThat(page.url()).doesNotContain(link);
        click(page, "Open my page");
        heading(page, "Zeig das statt einer Karte");
        assertThat(page.locator(".history li").first()).containsText("Punkte bekommen");
        assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("de");
        isFitForAPhone(page);
        assertThat((String) page.evaluate("fetch('/me/manifest.json').then(r => r.json()).then(m => m.start_url)"))
                .isEqualTo("/me/");
        click(page, "Abmelden");
        assertThat(page.getByLabel("E-mail address")).isVisible();
        browser.closeQuiet(page);
    }
}
