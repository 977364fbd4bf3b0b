package dev.regulars.analytics.alerts;

import dev.regulars.analytics.Facts;
import dev.regulars.analytics.TestWarehouse;
import dev.regulars.analytics.alerts.duckdb.DuckDbAlerts;
import dev.regulars.analytics.alerts.mail.AlertMail;
import dev.regulars.analytics.alerts.webhook.WebhookSender;
import dev.regulars.analytics.kpis.KpiCatalog;
import dev.regulars.analytics.kpis.duckdb.DuckDbKpis;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Alerts over a real database, with a real mail server's port and a real receiver of posts. */
public final class AlertsFixture implements AutoCloseable {
    static final String SECRET = "0123456789abcdef0123";
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    public final TestClock clock = new TestClock(Instant.parse("2026-03-10T09:00:00Z"));
    public final TestWarehouse warehouse;
    public final DuckDbAlerts alerts;
    public final KpiCatalog catalog = new KpiCatalog();
    public final List<Sender> senders;
    public final LookOut lookOut;
    public final Deliver deliver;

    /** @param smtp port on this machine */
    public AlertsFixture(Path folder, int smtp, URI webhook) {
        this(folder, smtp, webhook, List.of("analyst@example.org", "boss@example.org"));
    }

    AlertsFixture(Path folder, int smtp, @Nullable URI webhook, List<String> emailTo) {
        warehouse = new TestWarehouse(folder);
        alerts = new DuckDbAlerts(warehouse.warehouse());
        AlertsSettings settings = new AlertsSettings(
                Duration.ZERO,
                Duration.ZERO,
                URI.create("https://regulars.example"),
                "regulars@example.org",
                emailTo,
                Map.of("LON-02", List.of("lon-02@example.org")),
                webhook,
                SECRET,
                Duration.ofSeconds(5),
                4,
                Duration.ofMinutes(1),
                Duration.ofHours(1),
                Duration.ofDays(400));
        JavaMailSenderImpl mail = new JavaMailSenderImpl();
        mail.setHost("127.0.0.1");
        mail.setPort(smtp);
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("mail", mail);
        senders = List.of(
                new AlertMail(beans.getBeanProvider(JavaMailSender.class), settings, new AlertStores(catalog)),
                new WebhookSender(settings, clock));
        DuckDbKpis kpis = new DuckDbKpis(warehouse.reader(), TestWarehouse.KPI_SETTINGS);
        lookOut = new LookOut(alerts, catalog, kpis, senders, clock);
        deliver = new Deliver(alerts, senders, settings, clock);
    }

    /**
     * Ten weeks with 1,000 points a day, now and then 10 more, and 5,000 yesterday; a card that one cashier scanned
     * five times today; a campaign with 95 of 100 points.
     */
    public void remarkableDays() {
        try (Facts facts = new Facts(warehouse.warehouse(), 0)) {
            for (LocalDate day = TODAY.minusWeeks(10); !day.isAfter(TODAY); day = day.plusDays(1)) {
                long points = day.equals(TODAY.minusDays(1)) ? 5_000 : 1_000 + 10 * (day.toEpochDay() / 7 % 2);
                long sale = facts.decision("s" + day, "m" + day, "sale", null, day, "100.00", points);
                facts.posting(sale, day, "member.available", points);
                facts.posting(sale, day, "program.issued", -points);
            }
            for (int i = 0; i < 5; i++) {
                facts.decision("card" + i, "own-card", "sale", null, TODAY, "3.00", 3);
            }
        }
        run("UPDATE decisions SET cashier_id = '17' WHERE member_id = 'own-card'");
        run("INSERT INTO program_versions VALUES ('e', 'v', 1, 'demo', 'publish', TIMESTAMP '2026-01-01', 'GBP')");
        run("INSERT INTO program_rows (version, part, row_id, name, position, active, budget) "
                + "VALUES ('v', 'campaign', 'double', 'Double days', 1, true, 100)");
        run("INSERT INTO decision_rules VALUES (1, DATE '2026-03-01', 'double', 'multiplier', 95)");
    }

    public void run(String sql) {
        try (Connection connection = warehouse.warehouse().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        warehouse.close();
    }
}
