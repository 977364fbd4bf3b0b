package dev.regulars.analytics.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.regulars.analytics.Expected;
import dev.regulars.analytics.SampleEvents;
import dev.regulars.analytics.SampleEvents.SampleEvent;
import dev.regulars.analytics.TestTopic;
import dev.regulars.testing.Backends;
import dev.regulars.testing.TestBrowser;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageIT {
    @TempDir
    Path folder;

    private static TestBrowser browser;

    @BeforeAll
    static void open() {
        browser = new TestBrowser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void showsTheTotalsAndKeepsThemUpToDate() {
        try (TestTopic topic = new TestTopic(Backends.kafkaBootstrapServers(), "analytics-page");
                RunningAnalytics analytics =
                        new RunningAnalytics(Backends.kafkaBootstrapServers(), topic.name(), folder)) {
            Page page = browser.page(analytics.url(), 1280, ColorScheme.LIGHT);
            assertThat(page.locator("#empty h2")).hasText("No transactions yet");
            TestBrowser.assertNoGraveViolations(page);

            topic.create();
            List<SampleEvent> events = new SampleEvents(51, 40).next(1_200);
            topic.send(events.subList(0, 700));
            assertThat(figure(page, 0)).hasText("700");
            topic.send(events);
            assertThat(figure(page, 0)).hasText("1,200");
            assertThat(page.locator("#status")).containsText("Up to date.");
            assertThat(figure(page, 4)).hasText(money(events));
            assertThat(page.locator("#stores tbody tr").first()).containsText("LON-01");
            assertThat(page.locator("#days caption")).containsText("newest 30");
            assertThat(page.locator("#campaigns")).containsText("double-days");
            assertThat(page.locator("#tiers")).containsText("No tier");
            TestBrowser.assertNoGraveViolations(page);
            topic.sendBytes("not json".getBytes(StandardCharsets.UTF_8));
            assertThat(page.locator("#status strong")).containsText("1 records could not be understood");
            browser.closeQuiet(page);
        }
    }

    @Test
    void isReadableInTheDarkAndOnAPhone() {
        try (TestTopic topic = new TestTopic(Backends.kafkaBootstrapServers(), "analytics-phone");
                RunningAnalytics analytics =
                        new RunningAnalytics(Backends.kafkaBootstrapServers(), topic.name(), folder)) {
            topic.create();
            topic.send(new SampleEvents(52, 40).next(500));
            analytics.awaitDecisions(500);
            Page page = browser.page(analytics.url(), 390, ColorScheme.DARK);
            assertThat(figure(page, 0)).hasText("500");
            TestBrowser.assertNoGraveViolations(page);
            Object wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(wider).isEqualTo(0);
            browser.closeQuiet(page);
        }
    }

    @Test
    void saysSoWhenTheServiceIsGone() {
        Page page;
        try (TestTopic topic = new TestTopic(Backends.kafkaBootstrapServers(), "analytics-gone");
                RunningAnalytics analytics =
                        new RunningAnalytics(Backends.kafkaBootstrapServers(), topic.name(), folder)) {
            page = browser.page(analytics.url(), 1280, ColorScheme.LIGHT);
            assertThat(page.locator("#empty")).isVisible();
        }
        assertThat(page.locator("#away")).containsText("no longer live");
        page.context().close();
    }

    private static Locator figure(Page page, int tile) {
        return page.locator(".tile .figure").nth(tile);
    }

    private static String money(List<SampleEvent> events) {
        String plain = Expected.of(events).figures().get("netAmount");
        return String.format(Locale.UK, "£%,.2f", new BigDecimal(plain));
    }
}
