package dev.regulars.analytics.alerts.duckdb;

import dev.regulars.analytics.alerts.Alert;
import dev.regulars.analytics.alerts.AlertRule;
import dev.regulars.analytics.alerts.Alerts;
import dev.regulars.analytics.alerts.Delivery;
import dev.regulars.analytics.alerts.Silence;
import dev.regulars.analytics.alerts.Way;
import dev.regulars.analytics.warehouse.Sql;
import dev.regulars.analytics.warehouse.Warehouse;
import dev.regulars.analytics.warehouse.WarehouseFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
public final class DuckDbAlerts implements Alerts {
    private interface Work<T> {
        T with(Sql sql) throws SQLException;
    }

    private final Warehouse warehouse;

    public DuckDbAlerts(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    @Override
    public List<AlertRule> rules() {
        return working(sql -> sql.list(AlertRows::rule, "SELECT * FROM alert_rules ORDER BY rule_id LIMIT 1000"));
    }

    @Override
    public synchronized void put(AlertRule rule) {
        working(sql -> sql.run(
                """
                INSERT INTO alert_rules VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (rule_id) DO UPDATE SET
                title = excluded.title, kpi = excluded.kpi, value_name = excluded.value_name, test = excluded.test,
                number = excluded.number, days = excluded.days, active = excluded.active
                """,
                rule.id(),
                rule.title(),
                rule.kpi(),
                rule.column(),
                rule.test().word(),
                rule.number(),
                rule.days(),
                rule.active()));
    }

    @Override
    public synchronized boolean remove(String rule) {
        return working(sql -> sql.run("DELETE FROM alert_rules WHERE rule_id = ?", rule) > 0);
    }

    @Override
    public synchronized boolean raise(Alert alert, Set<Way> ways) {
        return working(sql -> {
            sql.connection().setAutoCommit(false);
            boolean fresh = sql.run(
                            """
                            INSERT INTO alerts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, NULL)
                            ON CONFLICT DO NOTHING
                            """,
                            alert.id(),
                            alert.rule(),
                            alert.title(),
                            alert.kpi(),
                            alert.subject(),
                            alert.day(),
                            alert.value(),
                            alert.words(),
                            AlertRows.time(alert.raisedAt()))
                    > 0;
            for (Way way : fresh ? ways : Set.<Way>of()) {
                sql.run(
                        "INSERT INTO alert_deliveries VALUES (?, ?, ?, 'waiting', 0, ?, NULL, NULL)",
                        alert.id() + '-' + way.word(),
                        alert.id(),
                        way.word(),
                        AlertRows.time(alert.raisedAt()));
            }
            sql.connection().commit();
            return fresh;
        });
    }

    @Override
    public List<Alert> list(boolean openOnly, int limit) {
        return working(sql -> sql.list(AlertRows::alert, """
                SELECT * FROM alerts WHERE NOT ? OR acknowledged_at IS NULL
                ORDER BY raised_at DESC, rule_id, subject LIMIT ?
                """, openOnly, limit));
    }

    @Override
    public Optional<Alert> find(String id) {
        return working(sql -> sql.list(AlertRows::alert, "SELECT * FROM alerts WHERE alert_id = ?", id)).stream()
                .findFirst();
    }

    @Override
    public synchronized void acknowledge(String id, String who, String note, Instant at) {
        working(sql -> sql.run(
                "UPDATE alerts SET acknowledged_at = ?, acknowledged_by = ?, note = ? WHERE alert_id = ?",
                AlertRows.time(at),
                who,
                note,
                id));
    }

    @Override
    public List<Silence> silences(LocalDate on) {
        return working(sql ->
                sql.list(AlertRows::silence, "SELECT * FROM alert_silences WHERE until_day >= ? LIMIT 10000", on));
    }

    @Override
    public synchronized void silence(Silence silence) {
        working(sql -> sql.run(
                "INSERT INTO alert_silences VALUES (?, ?, ?, ?, ?, ?)",
                silence.rule(),
                silence.subject(),
                silence.until(),
                silence.reason(),
                silence.who(),
                AlertRows.time(silence.at())));
    }

    @Override
    public synchronized boolean endSilence(@Nullable String rule, @Nullable String subject, LocalDate from) {
        return working(sql -> sql.run("""
                        UPDATE alert_silences SET until_day = ? WHERE rule_id = ? AND subject = ? AND until_day >= ?
                        """, from.minusDays(1), rule, subject, from) > 0);
    }

    @Override
    public synchronized int forget(Instant before) {
        return working(sql -> {
            sql.connection().setAutoCommit(false);
            sql.run("""
                    DELETE FROM alert_deliveries WHERE alert_id IN (SELECT alert_id FROM alerts WHERE raised_at < ?)
                    """, AlertRows.time(before));
            int forgotten = sql.run("DELETE FROM alerts WHERE raised_at < ?", AlertRows.time(before));
            sql.run("DELETE FROM alert_silences WHERE until_day < CAST(? AS DATE)", AlertRows.time(before));
            sql.connection().commit();
            return forgotten;
        });
    }

    @Override
    public List<Delivery> due(Instant now, int limit) {
        return working(sql -> sql.list(
                AlertRows::delivery,
                "SELECT * FROM alert_deliveries WHERE state = 'waiting' AND due_at <= ? ORDER BY due_at LIMIT ?",
                AlertRows.time(now),
                limit));
    }

    @Override
    public List<Delivery> deliveries(int limit) {
        return working(sql -> sql.list(
                AlertRows::delivery,
                "SELECT * FROM alert_deliveries ORDER BY state, due_at DESC, delivery_id LIMIT ?",
                limit));
    }

    @Override
    public Optional<Delivery> delivery(String id) {
        return working(sql -> sql.list(AlertRows::delivery, "SELECT * FROM alert_deliveries WHERE delivery_id = ?", id))
                .stream()
                .findFirst();
    }

    @Override
    public synchronized void update(Delivery delivery) {
        Instant sent = delivery.sentAt();
        working(sql -> sql.run(
                """
                UPDATE alert_deliveries SET state = ?, attempts = ?, due_at = ?, problem = ?, sent_at = ?
                WHERE delivery_id = ?
                """,
                delivery.state().word(),
                delivery.attempts(),
                AlertRows.time(delivery.dueAt()),
                delivery.problem(),
                sent == null ? null : AlertRows.time(sent),
                delivery.id()));
    }

    private <T> T working(Work<T> work) {
        try (Connection connection = warehouse.connect()) {
            return work.with(new Sql(connection));
        } catch (SQLException e) {
            throw new WarehouseFailure("cannot read or write alerts", e);
        }
    }
}
