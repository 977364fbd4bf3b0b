package dev.regulars.analytics.accounting.duckdb;

import dev.regulars.analytics.accounting.Close;
import dev.regulars.analytics.accounting.Period;
import dev.regulars.analytics.accounting.books.Balance;
import dev.regulars.analytics.accounting.books.Check;
import dev.regulars.analytics.accounting.books.Entry;
import dev.regulars.analytics.accounting.books.JournalLine;
import dev.regulars.analytics.accounting.books.Minor;
import dev.regulars.analytics.accounting.books.Role;
import dev.regulars.analytics.accounting.books.RollLine;
import dev.regulars.analytics.accounting.estimate.Estimate;
import dev.regulars.analytics.accounting.estimate.Method;
import dev.regulars.analytics.accounting.points.Cohort;
import dev.regulars.analytics.accounting.points.CohortKey;
import dev.regulars.analytics.accounting.points.Flow;
import dev.regulars.analytics.accounting.points.FlowKind;
import dev.regulars.analytics.accounting.points.Origin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rows of closed periods, read. */
final class PeriodRows {
    private PeriodRows() {}

    static Period head(ResultSet row) throws SQLException {
        Close close = new Close(
                row.getObject("closed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("closed_by"),
                row.getString("previous"),
                row.getString("checksum"));
        return new Period(
                month(row, "period"),
                row.getObject("as_of", LocalDate.class),
                row.getString("currency"),
                new Minor(row.getInt("decimals")),
                row.getBigDecimal("point_value").stripTrailingZeros(),
                new Estimate(row.getBigDecimal("share"), Method.of(row.getString("method"))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                close);
    }

    static Flow flow(ResultSet row) throws SQLException {
        return new Flow(
                month(row, "happened"),
                FlowKind.of(row.getString("kind")),
                row.getObject("last_day", LocalDate.class),
                monthOrNone(row, "issued"),
                row.getLong("quantity"));
    }

    static RollLine roll(ResultSet row) throws SQLException {
        Cohort cohort = new Cohort(
                new CohortKey(
                        month(row, "month"),
                        Origin.valueOf(row.getString("origin").toUpperCase(Locale.ROOT))),
                row.getLong("issued"),
                row.getLong("free"),
                row.getLong("vouchers"),
                row.getLong("redeemed"),
                row.getLong("ended"));
        Balance after = new Balance(
                cohort,
                row.getLong("micros"),
                row.getLong("allocated_so_far"),
                row.getLong("released_so_far"),
                row.getLong("vouchers_carry"),
                new Estimate(row.getBigDecimal("share"), Method.of(row.getString("method"))));
        return new RollLine(
                row.getLong("opening"),
                row.getLong("opening_vouchers"),
                row.getLong("allocated"),
                row.getLong("allocated_prior"),
                row.getLong("taken_back"),
                row.getLong("taken_back_prior"),
                row.getLong("by_redemption"),
                row.getLong("by_expiry"),
                row.getLong("by_estimate"),
                row.getBigDecimal("share_before"),
                after);
    }

    static JournalLine journal(ResultSet row) throws SQLException {
        return new JournalLine(
                Entry.of(row.getString("entry")),
                row.getBoolean("prior"),
                Role.of(row.getString("role")),
                row.getLong("debit"),
                row.getLong("credit"));
    }

    static Check check(ResultSet row) throws SQLException {
        return new Check(
                row.getString("what"),
                Check.Unit.valueOf(row.getString("unit").toUpperCase(Locale.ROOT)),
                row.getLong("books"),
                row.getLong("ledger"));
    }

    static YearMonth month(ResultSet row, String column) throws SQLException {
        return YearMonth.from(row.getObject(column, LocalDate.class));
    }

    static @Nullable YearMonth monthOrNone(ResultSet row, String column) throws SQLException {
        LocalDate day = row.getObject(column, LocalDate.class);
        return day == null ? null : YearMonth.from(day);
    }
}
