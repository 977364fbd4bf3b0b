package dev.regulars.analytics.staff.duckdb;

import dev.regulars.analytics.staff.StaffTarget;
import dev.regulars.analytics.staff.StaffTargets;
import dev.regulars.analytics.staff.TargetPeriod;
import dev.regulars.analytics.warehouse.Warehouse;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The table {@code staff_targets}; written by one at a time. */
@Component
public final class DuckDbStaffTargets implements StaffTargets {
    private static final List<String> COLUMNS = List.of("colleague_id", "period", "begins", "sales", "enrolments");
    private static final String TAKE_AWAY = """
            DELETE FROM staff_targets WHERE (colleague_id, period, begins) IN
                (SELECT (colleague_id, period, CAST(begins AS DATE)) FROM staged_targets)
            """;
    /** One without both is none. */
    private static final String ADD = """
            INSERT INTO staff_targets SELECT colleague_id, period, CAST(begins AS DATE),
                CAST(sales AS DECIMAL(18, 4)), CAST(enrolments AS BIGINT)
            FROM staged_targets WHERE sales IS NOT NULL OR enrolments IS NOT NULL
            """;

    private final Working working;

    public DuckDbStaffTargets(Warehouse warehouse) {
        working = new Working(warehouse, "targets of staff");
    }

    @Override
    public List<StaffTarget> of(Collection<String> colleagues, LocalDate from, LocalDate to) {
        if (colleagues.isEmpty()) {
            return List.of();
        }
        LocalDate monday = TargetPeriod.week(from).from();
        List<Object> values =
                new ArrayList<>(List.of(to, monday, to, YearMonth.from(from).atDay(1)));
        values.addAll(colleagues);
        String query = """
                SELECT * FROM staff_targets WHERE (period = 'week' AND begins <= ? AND begins >= ?
                    OR period = 'month' AND begins <= ? AND begins >= ?) AND colleague_id IN (%s)
                ORDER BY colleague_id, begins, period
                """.formatted(Working.marks(colleagues));
        return working.on(sql -> sql.list(DuckDbStaffTargets::target, query, values.toArray()));
    }

    @Override
    public synchronized void put(Collection<StaffTarget> targets) {
        working.on(sql -> {
            Staged.rows(
                    sql.connection(),
                    "staged_targets",
                    COLUMNS,
                    targets.stream().map(DuckDbStaffTargets::texts).toList());
            sql.run(TAKE_AWAY);
            return sql.run(ADD);
        });
    }

    private static List<@Nullable String> texts(StaffTarget target) {
        BigDecimal sales = target.sales();
        Long enrolments = target.enrolments();
        return Arrays.asList(
                target.colleague(),
                target.period().kind().name().toLowerCase(Locale.ROOT),
                target.period().from().toString(),
                sales == null ? null : sales.toPlainString(),
                enrolments == null ? null : enrolments.toString());
    }

    private static StaffTarget target(ResultSet row) throws SQLException {
        LocalDate begins = row.getObject("begins", LocalDate.class);
        long enrolments = row.getLong("enrolments");
        boolean none = row.wasNull();
        return new StaffTarget(
                row.getString("colleague_id"),
                row.getString("period").equals("week")
                        ? TargetPeriod.week(begins)
                        : TargetPeriod.month(YearMonth.from(begins)),
                row.getBigDecimal("sales"),
                none ? null : Long.valueOf(enrolments));
    }
}
