package dev.regulars.analytics.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.regulars.analytics.alerts.Delivery.State;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where only a store's own people get mails. */
class StoreMailTest {
    @TempDir
    Path folder;

    private GreenMail smtp;
    private AlertsFixture fixture;

    @BeforeEach
    void start() {
        smtp = new GreenMail(ServerSetup.SMTP.dynamicPort());
        smtp.start();
        fixture = new AlertsFixture(folder, smtp.getSmtp().getPort(), null, List.of());
        fixture.remarkableDays();
    }

    @AfterEach
    void stop() {
        fixture.close();
        smtp.stop();
    }

    @Test
    void alertsOfNoStoreAndOfOthersAreNotSaidToBeSent() throws Exception {
        fixture.run("UPDATE decisions SET store_id = 'LON-02' WHERE decision_id = 'card1'");
        fixture.run("INSERT INTO feedback VALUES ('card0', TIMESTAMP '2026-03-10 08:00:00', 1, false, 'email'),"
                + " ('card1', TIMESTAMP '2026-03-10 08:00:00', 2, true, 'email')");
        fixture.lookOut.look();
        assertThat(fixture.alerts.list(true, 100))
                .extracting(Alert::rule)
                .contains("budget-nearly-used", "issue-rate", "low-score");
        assertThat(fixture.alerts.deliveries(100)).hasSize(1);
        assertThat(fixture.deliver.deliver()).isEqualTo(1);
        assertThat(fixture.alerts.deliveries(100)).extracting(Delivery::state).containsExactly(State.SENT);
        MimeMessage mail = smtp.getReceivedMessages()[0];
        assertThat(mail.getSubject()).contains("LON-02");
        assertThat(mail.getRecipients(Message.RecipientType.TO))
                .extracting(String::valueOf)
                .containsExactly("lon-02@example.org");
    }

    /** Net sales have a day in each row, and are no table. */
    @Test
    void daysOfAChartAreToldOnceALook() {
        fixture.run("INSERT INTO alert_rules VALUES ('low', 'Low', 'net-sales', 'net_sales', 'below', 1e9, 30, true)");
        fixture.lookOut.look();
        assertThat(fixture.alerts.list(true, 100).stream()
                        .filter(one -> one.rule().equals("low")))
                .hasSize(1)
                .allMatch(one -> one.day().equals(AlertsFixture.TODAY));
        fixture.clock.move(Duration.ofMinutes(10));
        assertThat(fixture.lookOut.look()).isZero();
    }
}
