package dev.regulars.decision.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.regulars.decision.Dialect;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.memberpage.QrReader;
import dev.regulars.decision.messages.sms.SmsCentre;
import dev.regulars.decision.verify.Proof;
import dev.regulars.decision.web.Json;
import dev.regulars.testing.Backends;
import dev.regulars.testing.FreePorts;
import dev.regulars.testing.TestBrowser;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A member without a plastic card, from the first purchase to goodbye: a till, a text message, a telephone. */
class PeopleStoryIT {

    private static final String PHONE = "+447700900301";
    private static final Pattern LINK = Pattern.compile("(/me/#in=[\\w-]{43})");
    private static final int PATIENCE_SECONDS = 30;

    private static SmsCentre centre;
    private static Service service;
    private static TestBrowser browser;
    private static String pages;

    @BeforeAll
    static void start() throws Exception {
        List<Integer> ports = FreePorts.choose(2);
        centre = new SmsCentre(ports.get(0));
        pages = "http://127.0.0.1:" + ports.get(1);
        String smpp = "-Dregulars.messages.sms.smpp.";
        service = new Service(
                Path.of("../rules/programs/demo"),
                smpp + "host=127.0.0.1",
                smpp + "port=" + ports.get(0),
                smpp + "system-id=club",
                smpp + "password=secret",
                smpp + "from=81234",
                "-Dregulars.messages.public-url=" + pages,
                "-Dregulars.member-page.port=" + ports.get(1));
        browser = new TestBrowser();
    }

    @AfterAll
    static void stop() throws Exception {
        browser.close();
        service.close();
        centre.close();
    }

    /** A sale at the till, now, at which something is shown. */
    private static JsonNode buys(String id, String kind, String value, String tender) throws Exception {
        String sale = Bodies.sale(id, "x")
                .replaceFirst("2026-06-13T10:15:00Z", Instant.now().toString())
                .replace(
                        "{\"kind\":\"card\",\"value\":\"x\"}",
                        "{\"kind\":\"%s\",\"value\":\"%s\"}".formatted(kind, value))
                .replace("\"tenders\":[", "\"tenders\":[" + tender);
        HttpResponse<String> answer = service.commit(sale);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.MAPPER.readTree(answer.body());
    }

    private static String linkFromTheMessage() throws Exception {
        Instant end = Instant.now().plusSeconds(PATIENCE_SECONDS);
        while (centre.texts(PHONE).isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
        String text = SmsCentre.joined(centre.taken(PHONE));
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group(1);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static long balance(String member) throws Exception {
        return Json.MAPPER
                .readTree(service.get("/v1/members/" + member + "/points").body())
                .get("balance")
                .asLong();
    }

    @Test
    void aMemberByTelephoneFromTheTillToGoodbye() throws Exception {
        JsonNode first = buys("s1", "phone", PHONE, "");
        String member = first.get("memberId").asString();
        assertThat(balance(member)).isEqualTo(117);
        HttpResponse<String> asked =
                service.post("/v1/members/" + member + "/page-links", "{\"id\":\"LDS-01-1-s1\",\"channel\":\"sms\"}");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(200);

        Page page = browser.page(pages, linkFromTheMessage(), 360, ColorScheme.LIGHT);
        page.setViewportSize(360, 740);
        button(page, "Open my page").click();
        assertThat(page.locator(".balance")).hasText("117 points");
        String card = QrReader.read(page.locator(".card .qr").screenshot());

        JsonNode second = buys("s2", "card", card, "{\"type\":\"points\",\"amount\":\"1.00\"},");
        assertThat(second.get("memberId").asString()).isEqualTo(member);
        long after = balance(member);
        page.reload();
        assertThat(page.locator(".balance")).hasText(after + " points");

        page.locator(".rate summary").first().click();
        Locator form = page.locator(".rate form").first();
        form.getByLabel("9", new Locator.GetByLabelOptions().setExact(true)).check();
        form.getByLabel("What should we know?").fill("Fresh bread!");
        TestBrowser.assertNoGraveViolations(page);
        TestBrowser.wholePicture(page, "people/feedback");
        form.getByText("Send", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("Thank you. The store hears of it.")).isVisible();
        assertThat(service.get("/v1/feedback").body())
                .contains("\"decisionId\":\"it:s2\"", "\"score\":9", "Fresh bread!", "\"channel\":\"page\"");

        button(page, "Leave …").click();
        button(page, "Erase everything and leave").click();
        assertThat(page.getByText("You have left.")).isVisible();
        assertThat(service.get("/v1/members/" + member).statusCode()).isEqualTo(404);
        assertThat(service.get("/v1/feedback").body()).contains("\"score\":9").doesNotContain("Fresh bread!");
        Documents books = new Documents(new Dialect().open(Backends.mongoUri(service.database)));
        assertThat(Proof.problems(books)).isEmpty();
        browser.closeQuiet(page);
    }
}
