package dev.regulars.gateway.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.regulars.testing.AppProcess;
import dev.regulars.testing.Backends;
import dev.regulars.testing.FreePorts;
import dev.regulars.testing.TestBrowser;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The page /till goes on selling when nobody answers, and everything is decided once, afterwards. */
class TillPageAwayIT {
    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);

    private static RunningGateway gateway(AppProcess service, int port) {
        return RunningGateway.start(
                service.url(),
                Backends.kafkaBootstrapServers(),
                "server.port=" + port,
                "regulars.decision.total-timeout=10s");
    }

    private static Locator row(TillScreen till, String receipt) {
        return till.page().locator("tr", new Page.LocatorOptions().setHasText(receipt));
    }

    @Test
    void sellsOnWithoutTheCentreAndWithoutTheGateway() {
        AppProcess service = DemoService.start("till-away-" + RUN);
        int port = FreePorts.choose(1).get(0);
        RunningGateway gateway = gateway(service, port);
        try (TestBrowser browser = new TestBrowser()) {
            TillScreen till = TillScreen.open(gateway, browser, 1280);
            assertThat(till.banner()).isEmpty();

            service.killForcibly();
            assertThat(till.banner()).containsText("Decisions do not come");
            till.scan("COFFEE-250");
            till.member(RUN + "-dora");
            assertThat(till.page().getByText("Points follow when decisions come again"))
                    .isVisible();
            TestBrowser.assertNoGraveViolations(till.page());
            String stored = till.pay("Cash");
            assertThat(till.slip()).containsText("Stored, points follow");
            till.nextCustomer();

            gateway.close();
            assertThat(till.banner()).containsText("cannot be reached");
            till.scan("COFFEE-250");
            till.member(RUN + "-dora");
            String kept = till.pay("Card");
            assertThat(till.slip()).containsText("Kept in this browser");
            till.nextCustomer();
            assertThat(till.banner()).containsText("1 waits");

            gateway = gateway(service, port);
            till.page().reload();
            till.button("Receipts").click();
            assertThat(row(till, kept)).containsText("stored, points follow");
            service.start();
            assertThat(row(till, stored)).containsText("decided");
            assertThat(row(till, kept)).containsText("decided");
            assertThat(row(till, stored)).containsText("18 points");
            assertThat(row(till, kept)).containsText("18 points");
            assertThat(till.banner()).isEmpty();
            Object left = till.page().evaluate("JSON.stringify(localStorage)");
            assertThat(String.valueOf(left)).as("who bought").contains(stored).doesNotContain(RUN + "-dora");
        } finally {
            gateway.close();
            service.stop();
        }
    }
}
