package dev.regulars.analytics.staff.duckdb;

import dev.regulars.analytics.staff.Codes;
import dev.regulars.analytics.staff.performance.Sold;
import dev.regulars.analytics.staff.performance.StaffSales;
import dev.regulars.analytics.staff.performance.Sums;
import dev.regulars.analytics.warehouse.Reader;
import dev.regulars.analytics.warehouse.Table;
import dev.regulars.analytics.warehouse.TooSlow;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The table {@code decisions}, summed up by cashier as in the figure "Cashiers". */
@Component
public final class DuckDbStaffSales implements StaffSales {
    private static final int MAX_ROWS = 200_000;
    private static final Duration MOST_TIME = Duration.ofSeconds(30);
    private static final int QUARTER_SECONDS = 900;

    private static final String SUMS = """
            SELECT cashier_id, business_day, %s AS quarter,
                   SUM(CASE WHEN type = 'sale' THEN 1 ELSE 0 END) AS receipts,
                   SUM(CASE WHEN type = 'sale' AND member_id IS NOT NULL THEN 1 ELSE 0 END) AS with_card,
                   SUM(CASE WHEN type = 'sale' AND (member_id IS NULL OR member_enrolled) THEN 1 ELSE 0 END) AS open,
                   SUM(CASE WHEN type = 'sale' AND member_enrolled THEN 1 ELSE 0 END) AS enrolled,
                   SUM(CASE WHEN type IN ('return', 'void') THEN 1 ELSE 0 END) AS returns,
                   SUM(net_amount) AS net
            FROM decisions
            WHERE business_day BETWEEN DATE '%s' AND DATE '%s' AND store_id = '%s'
              AND type IN ('sale', 'return', 'void') AND cashier_id IS NOT NULL
            GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
            """;

    private static final String CURRENCY = """
            SELECT CASE WHEN min(currency) = max(currency) THEN min(currency) END FROM decisions
            WHERE business_day BETWEEN DATE '%s' AND DATE '%s' AND store_id = '%s'
            """;

    private final Reader reader;

    public DuckDbStaffSales(Reader reader) {
        this.reader = reader;
    }

    @Override
    public List<Sold> byDay(String store, LocalDate from, LocalDate to) {
        return rows("CAST(0 AS BIGINT)", store, from, to).stream()
                .map(row -> sold(
                        row,
                        ((LocalDate) cell(row, 1)).atStartOfDay(ZoneOffset.UTC).toInstant()))
                .toList();
    }

    @Override
    public List<Sold> byQuarter(String store, LocalDate day) {
        return rows("CAST(floor(epoch(occurred_at) / " + QUARTER_SECONDS + ") AS BIGINT)", store, day, day).stream()
                .map(row -> sold(row, Instant.ofEpochSecond(number(row, 2) * QUARTER_SECONDS)))
                .toList();
    }

    @Override
    public @Nullable String currency(String store, LocalDate from, LocalDate to) {
        String sql = CURRENCY.formatted(from, to, checked(store));
        return (String) reader.read(sql, 1, MOST_TIME).rows().get(0).get(0);
    }

    private List<List<@Nullable Object>> rows(String quarter, String store, LocalDate from, LocalDate to) {
        Table table = reader.read(SUMS.formatted(quarter, from, to, checked(store)), MAX_ROWS, MOST_TIME);
        if (table.truncated()) {
            throw new TooSlow("too many cashiers and days at once: ask for fewer days");
        }
        return table.rows();
    }

    private static Sold sold(List<@Nullable Object> row, Instant at) {
        Sums sums =
                new Sums(number(row, 3), number(row, 4), number(row, 5), number(row, 6), number(row, 7), (BigDecimal)
                        cell(row, 8));
        return new Sold(String.valueOf(row.get(0)), (LocalDate) cell(row, 1), at, sums);
    }

    private static long number(List<@Nullable Object> row, int at) {
        return ((Number) cell(row, at)).longValue();
    }

    private static Object cell(List<@Nullable Object> row, int at) {
        return Objects.requireNonNull(row.get(at));
    }

    private static String checked(String store) {
        if (!Codes.isOne(store)) {
            throw new IllegalArgumentException("no store's id");
        }
        return store;
    }
}
