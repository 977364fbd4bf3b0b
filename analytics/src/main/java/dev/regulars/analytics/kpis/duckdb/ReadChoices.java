package dev.regulars.analytics.kpis.duckdb;

import dev.regulars.analytics.kpis.Choices;
import dev.regulars.analytics.kpis.Choices.Named;
import dev.regulars.analytics.warehouse.Reader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which stores, channels, tiers and campaigns there are, by the names of the newest program. */
final class ReadChoices {
    private static final int MOST = 2_000;
    private static final Duration MOST_TIME = Duration.ofSeconds(10);

    private static final String DAYS = """
            SELECT min(business_day), max(business_day),
                   CASE WHEN min(currency) = max(currency) THEN min(currency) END FROM decisions
            """;

    private static final String NAMES = """
            WITH newest AS (SELECT version FROM program_versions ORDER BY live_from DESC, number DESC LIMIT 1),
            named AS (SELECT row_id, any_value(name) AS name FROM program_rows
                      WHERE part = '%s' AND version IN (SELECT version FROM newest) GROUP BY row_id),
            seen AS (%s)
            SELECT s.id, coalesce(n.name, s.id) FROM seen s LEFT JOIN named n ON n.row_id = s.id ORDER BY 2, 1
            """;

    private static final String STORES =
            NAMES.formatted("store", "SELECT DISTINCT store_id AS id FROM decisions WHERE store_id <> ''");
    /** One that only lowers prices posts no points. */
    private static final String CAMPAIGNS = NAMES.formatted(
            "campaign", "SELECT rule AS id FROM decision_rules WHERE rule <> 'base' UNION SELECT rule FROM discounts");

    private static final String CHANNELS = "SELECT DISTINCT channel FROM decisions WHERE channel <> '' ORDER BY 1";
    /** In the program's order; one that it does not have any more comes last. */
    private static final String TIERS = """
            SELECT t.tier FROM (SELECT DISTINCT tier_after AS tier FROM decisions WHERE tier_after IS NOT NULL) t
            LEFT JOIN (SELECT row_id, max(position) AS position FROM program_rows WHERE part = 'tier' GROUP BY row_id) p
                ON p.row_id = t.tier
            ORDER BY p.position NULLS LAST, t.tier
            """;

    private final Reader reader;

    ReadChoices(Reader reader) {
        this.reader = reader;
    }

    Choices read() {
        List<@Nullable Object> days = rows(DAYS).get(0);
        return new Choices(
                (LocalDate) days.get(0),
                (LocalDate) days.get(1),
                (String) days.get(2),
                named(STORES),
                texts(CHANNELS),
                texts(TIERS),
                named(CAMPAIGNS));
    }

    private List<Named> named(String sql) {
        return rows(sql).stream()
                .map(row -> new Named(String.valueOf(row.get(0)), String.valueOf(row.get(1))))
                .toList();
    }

    private List<String> texts(String sql) {
        return rows(sql).stream().map(row -> String.valueOf(row.get(0))).toList();
    }

    private List<List<@Nullable Object>> rows(String sql) {
        return reader.read(sql, MOST, MOST_TIME).rows();
    }
}
