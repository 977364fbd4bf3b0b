package dev.regulars.analytics;

import dev.regulars.analytics.warehouse.Warehouse;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Rows straight into the warehouse, for tests that need many decisions or exact ones. */
public final class Facts implements AutoCloseable {
    private final DuckDBConnection connection;
    private final DuckDBAppender decisions;
    private final DuckDBAppender postings;
    private final DuckDBAppender movements;
    private final DuckDBAppender vouchers;
    private final DuckDBAppender changes;
    private final Map<String, Long> sequences = new HashMap<>();
    private long number;

    /** @param before decisions that are there already */
    public Facts(Warehouse warehouse, long before) {
        try {
            number = before;
            connection = warehouse.connect();
            decisions = connection.createAppender("decisions");
            postings = connection.createAppender("postings");
            movements = connection.createAppender("movements");
            vouchers = connection.createAppender("vouchers");
            changes = connection.createAppender("voucher_changes");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public long number() {
        return number;
    }

    /** Of a member; gives its number. Sequences go on from decision to decision. */
    public long decision(
            String id, String member, String type, String original, LocalDate day, String net, long earned) {
        try {
            number++;
            decisions.beginRow();
            decisions.append(number).append(id).append(member);
            decisions.append(sequences.merge(member, number, (before, next) -> next));
            decisions
                    .append(number)
                    .append(number)
                    .append(member)
                    .append(false)
                    .append(type)
                    .append(original);
            decisions.append(day.atTime(12, 0)).append(day).append((int) day.toEpochDay());
            decisions
                    .append("LON-01")
                    .append("1")
                    .append((String) null)
                    .append("store")
                    .append("GBP");
            decisions.append(new BigDecimal(net).setScale(4)).append(new BigDecimal(net).setScale(4));
            decisions.append(earned).append(0L).append((String) null).append((String) null);
            decisions.append((Integer) null).append("0123456789abcdef");
            decisions.endRow();
            return number;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void posting(long decision, LocalDate day, String account, long points) {
        row(postings, decision, day, account, points);
    }

    public void movement(long decision, LocalDate day, String kind, LocalDate lastDay, long points) {
        row(movements, decision, day, kind, lastDay, points);
    }

    public void voucher(long decision, LocalDate day, String id, long points, LocalDate expiresOn) {
        BigDecimal value = BigDecimal.valueOf(50_000, 4);
        row(
                vouchers,
                decision,
                day,
                id,
                "five-off",
                "voucher",
                (String) null,
                value,
                points,
                (LocalDate) null,
                expiresOn);
    }

    public void change(String voucher, String change, LocalDate day) {
        String id = voucher + change + day;
        row(changes, id, voucher, "five-off", change, day.atTime(12, 0), day, (String) null, (String) null);
    }

    private static void row(DuckDBAppender table, Object... values) {
        try {
            table.beginRow();
            for (Object value : values) {
                if (value == null) {
                    table.appendNull();
                } else if (value instanceof Long points) {
                    table.append(points);
                } else if (value instanceof LocalDate day) {
                    table.append(day);
                } else if (value instanceof BigDecimal amount) {
                    table.append(amount);
                } else if (value instanceof LocalDateTime time) {
                    table.append(time);
                } else {
                    table.append(String.valueOf(value));
                }
            }
            table.endRow();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was written can be read from now on. */
    public void flush() {
        try {
            decisions.flush();
            postings.flush();
            movements.flush();
            vouchers.flush();
            changes.flush();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            decisions.close();
            postings.close();
            movements.close();
            vouchers.close();
            changes.close();
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
