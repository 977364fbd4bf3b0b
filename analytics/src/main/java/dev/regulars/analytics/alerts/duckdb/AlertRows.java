package dev.regulars.analytics.alerts.duckdb;

import dev.regulars.analytics.alerts.Alert;
import dev.regulars.analytics.alerts.AlertRule;
import dev.regulars.analytics.alerts.Delivery;
import dev.regulars.analytics.alerts.Silence;
import dev.regulars.analytics.alerts.Way;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rows of the alerts' tables. */
final class AlertRows {
    private AlertRows() {}

    static LocalDateTime time(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static AlertRule rule(ResultSet row) throws SQLException {
        return new AlertRule(
                row.getString("rule_id"),
                row.getString("title"),
                row.getString("kpi"),
                row.getString("value_name"),
                AlertRule.Test.valueOf(row.getString("test").toUpperCase(Locale.ROOT)),
                row.getDouble("number"),
                row.getInt("days"),
                row.getBoolean("active"));
    }

    static Alert alert(ResultSet row) throws SQLException {
        return new Alert(
                row.getString("alert_id"),
                row.getString("rule_id"),
                row.getString("title"),
                row.getString("kpi"),
                row.getString("subject"),
                row.getObject("day", LocalDate.class),
                row.getDouble("value"),
                row.getString("words"),
                Objects.requireNonNull(instant(row, "raised_at")),
                instant(row, "acknowledged_at"),
                row.getString("acknowledged_by"),
                row.getString("note"));
    }

    static Silence silence(ResultSet row) throws SQLException {
        return new Silence(
                row.getString("rule_id"),
                row.getString("subject"),
                row.getObject("until_day", LocalDate.class),
                row.getString("reason"),
                row.getString("who"),
                Objects.requireNonNull(instant(row, "silenced_at")));
    }

    static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getString("delivery_id"),
                row.getString("alert_id"),
                Way.valueOf(row.getString("way").toUpperCase(Locale.ROOT)),
                Delivery.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getInt("attempts"),
                Objects.requireNonNull(instant(row, "due_at")),
                row.getString("problem"),
                instant(row, "sent_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}
