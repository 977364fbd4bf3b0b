package dev.regulars.gateway.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.regulars.testing.AppProcess;
import dev.regulars.testing.Backends;
import dev.regulars.testing.TestBrowser;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A cashier's day at the page /till, in a browser, before the real decision service. */
class TillPageIT {
    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);
    private static AppProcess service;
    private static RunningGateway gateway;
    private static TestBrowser browser;

    @BeforeAll
    static void start() {
        service = DemoService.start("till-page-" + RUN);
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

    private static JsonNode decided(String receipt) {
        return new JsonMapper()
                .readTree(gateway.call(gateway.keyed(RunningGateway.TILL_KEY, "/pos/v1/transactions/" + receipt))
                        .body());
    }

    @Test
    void sellsToAMemberWhoThenPaysWithPoints() {
        TillScreen till = TillScreen.open(gateway, browser, 1280);
        assertThat(till.page().url()).as("the key is not left in the address").doesNotContain("key");
        TestBrowser.assertNoGraveViolations(till.page());
        till.scan("COFFEE-250");
        till.scan("COFFEE-250");
        till.scan("coffee-beans-1000");
        assertThat(till.due()).hasText("£31.30");
        assertThat(till.earns()).containsText("for a member who buys this");
        till.member(RUN + "-anna");
        assertThat(till.page().getByText("is enrolled with this sale")).isVisible();
        assertThat(till.page().getByText("8.70 more for: 50 points from 40.00")).isVisible();
        TestBrowser.assertNoGraveViolations(till.page());
        String promised = till.earns().locator("strong").textContent();
        till.button("Pay").click();
        TestBrowser.assertNoGraveViolations(till.page());
        till.button("Cash").click();
        assertThat(till.slip()).containsText("You earned " + promised);
        TestBrowser.assertNoGraveViolations(till.page());
        till.nextCustomer();

        till.products().first().click();
        till.member(RUN + "-anna");
        assertThat(till.page().getByText("Can pay")).isVisible();
        till.button("Pay").click();
        till.page().getByLabel(Pattern.compile("Points, at most")).fill("30");
        till.button("Pay with points").click();
        assertThat(till.page().locator(".held")).containsText("30 points pay £0.30");
        till.button("Card").click();
        assertThat(till.slip()).containsText("You paid with 30 points");
        String receipt = till.page().locator(".slip .number strong").textContent();
        assertThat(decided(receipt).at("/points/redeemed").asInt()).isEqualTo(30);
        browser.closeQuiet(till.page());
    }

    @Test
    void tellsWhoServedAndKeepsItInTheTab() {
        TillScreen till = TillScreen.open(gateway, browser, 1280);
        List<String> sent = new CopyOnWriteArrayList<>();
        till.page().onRequest(request -> {
            if (request.url().endsWith("/pos/v1/transactions")) {
                sent.add(request.postData());
            }
        });
        till.page().getByLabel("Cashier").fill("17");
        till.page().getByLabel("Cashier").press("Enter");
        TestBrowser.assertNoGraveViolations(till.page());
        till.scan("TEA-GREEN");
        till.pay("Card");
        assertThat(sent).hasSize(1).allMatch(body -> body.contains("\"cashierId\":\"17\""));
        till.nextCustomer();
        till.page().getByLabel("Cashier").fill("Ann Example");
        till.page().getByLabel("Cashier").press("Enter");
        till.page().reload();
        assertThat(till.page().getByLabel("Cashier")).hasValue("17");
        browser.closeQuiet(till.page());
    }

    @Test
    void takesAPartOfAPastSaleBack() {
        TillScreen till = TillScreen.open(gateway, browser, 1280);
        till.scan("TEA-GREEN");
        till.scan("TEA-GREEN");
        till.scan("CAKE-LEMON");
        till.member(RUN + "-ben");
        assertThat(till.earns()).isVisible();
        String sale = till.pay("Card");
        till.nextCustomer();
        till.button("Receipts").click();
        till.page().getByLabel("Receipt number").fill(" " + sale);
        till.button("Find").click();
        till.page().getByLabel("How many of Green tea, 40 bags come back").fill("1");
        till.page().getByLabel("How many of Green tea, 40 bags come back").press("Enter");
        TestBrowser.assertNoGraveViolations(till.page());
        till.button("Pay £2.90 back").click();
        assertThat(till.slip()).containsText("Paid back");
        assertThat(till.slip()).containsText("points were taken back");
        String back = till.page().locator(".slip .number strong").textContent();
        assertThat(decided(back).at("/points/earned").asInt()).isNegative();
        till.nextCustomer();
        till.page().getByLabel("Receipt number").fill(sale);
        till.button("Find").click();
        assertThat(till.page()
                        .locator("tr", new Page.LocatorOptions().setHasText("Green tea"))
                        .first())
                .containsText(Pattern.compile("2\\s*1"));
        till.page().getByLabel("Receipt number").fill("nowhere");
        till.button("Find").click();
        assertThat(till.problem()).containsText("No sale has the number nowhere");
        till.page().context().close(); // the 404 stands in its console
    }

    @Test
    void keepsAVoucherForTheSaleAndUsesIt() {
        TillScreen till = TillScreen.open(gateway, browser, 1280);
        till.scan("COFFEE-BEANS-1000");
        till.page().getByLabel("Quantity of Coffee beans 1 kg").fill("20");
        till.page().getByLabel("Quantity of Coffee beans 1 kg").press("Enter");
        till.member(RUN + "-emil");
        assertThat(till.page().getByText("5.00 off your next purchase").first()).isVisible();
        JsonNode rewards = decided(till.pay("Card")).get("rewards");
        assertThat(rewards.at("/0/rewardId").asString()).isEqualTo("five-off");
        till.nextCustomer();

        till.scan("COFFEE-250");
        till.code(rewards.at("/0/code").asString());
        assertThat(till.page().locator(".voucher")).containsText("5.00 off your next purchase: £5.00");
        till.code("NO-COUPON");
        assertThat(till.button("Take coupon NO-COUPON off")).isVisible();
        TestBrowser.assertNoGraveViolations(till.page());
        till.button("Pay").click();
        assertThat(till.page().locator("#dialog-title")).hasText("To pay: £1.40");
        till.button("Cash").click();
        assertThat(till.slip()).containsText("Voucher£5.00");
        till.nextCustomer();
        till.scan("COFFEE-250");
        till.code(rewards.at("/0/code").asString());
        assertThat(till.problem()).containsText("redeemed");
        till.page().context().close(); // the refusals stand in its console
    }

    @Test
    void everythingIsWithinReachOfTheKeyboard() {
        Page page = browser.page(gateway.url(), "/till/", 1280, ColorScheme.DARK);
        TillScreen till = new TillScreen(page);
        assertThat(page.getByLabel("This till's key")).isFocused();
        TestBrowser.assertNoGraveViolations(page);
        page.keyboard().type(RunningGateway.TILL_KEY);
        page.keyboard().press("Enter");
        till.products().first().waitFor();
        till.tabTo("Find a product");
        page.keyboard().type("CHEESE-500");
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("Price of one")).isFocused();
        page.keyboard().type("30.00");
        page.keyboard().press("Enter");
        till.tabTo("Quantity of Farmhouse cheddar");
        page.keyboard().press("Control+A");
        page.keyboard().type("0.755");
        till.tabTo("Card, phone or e-mail");
        page.keyboard().type(RUN + "-cleo");
        page.keyboard().press("Enter");
        assertThat(till.due()).hasText("£22.65");
        assertThat(till.earns()).isVisible();
        TestBrowser.assertNoGraveViolations(page);
        till.tabTo("Pay");
        page.keyboard().press("Enter");
        assertThat(till.button("Cash")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog")).hasCount(0);
        till.tabTo("Pay");
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        assertThat(till.button("Next customer")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".empty").first()).containsText("Touch a product");
        browser.closeQuiet(page);
    }

    @Test
    void fitsOnAPhoneAndSaysWhatIsWrongWithAKey() {
        TillScreen till = TillScreen.open(gateway, browser, 390);
        till.products().nth(2).click();
        assertThat(till.earns()).isVisible();
        TestBrowser.assertNoGraveViolations(till.page());
        Object wider =
                till.page().evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(wider).isEqualTo(0);
        browser.closeQuiet(till.page());
        Page wrong = browser.page(gateway.url(), "/till#key=wrong", 1280, ColorScheme.LIGHT);
        assertThat(wrong.locator(".problem")).containsText("Authorization");
        wrong.context().close();
    }
}
