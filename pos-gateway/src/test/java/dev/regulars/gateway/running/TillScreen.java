package dev.regulars.gateway.running;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.regulars.testing.TestBrowser;

/** The page at /till, as a cashier uses it. */
record TillScreen(Page page) {
    static TillScreen open(RunningGateway gateway, TestBrowser browser, int width) {
        String path = "/till#key=" + RunningGateway.TILL_KEY;
        Page page = browser.page(gateway.url(), path, width, ColorScheme.LIGHT);
        TillScreen screen = new TillScreen(page);
        screen.products().first().waitFor();
        return screen;
    }

    Locator products() {
        return page.locator(".product");
    }

    /** As a scanner does it. */
    void scan(String sku) {
        page.getByRole(AriaRole.SEARCHBOX).fill(sku);
        page.getByRole(AriaRole.SEARCHBOX).press("Enter");
    }

    void member(String card) {
        page.getByLabel("Card, phone or e-mail of the member").fill(card);
        button("Use").click();
    }

    void code(String code) {
        page.getByLabel("Coupon or voucher").fill(code);
        button("Add").click();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator earns() {
        return page.locator(".earns");
    }

    Locator due() {
        return page.locator(".due strong");
    }

    Locator banner() {
        return page.locator(".banner").first();
    }

    Locator slip() {
        return page.locator(".slip");
    }

    Locator problem() {
        return page.locator(".problem:not(:empty)");
    }

    /** @return the receipt's number */
    String pay(String way) {
        button("Pay").click();
        button(way).click();
        slip().waitFor();
        return page.locator(".slip .number strong").textContent();
    }

    void nextCustomer() {
        button("Next customer").click();
    }

    /** Goes on with the tabulator until the keyboard is where a label or text begins so. */
    void tabTo(String name) {
        for (int i = 0; i < 120; i++) {
            page.keyboard().press("Tab");
            Object at = page.evaluate("(document.activeElement.ariaLabel ?? document.activeElement.innerText).trim()");
            if (String.valueOf(at).startsWith(name)) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not come to " + name);
    }
}
