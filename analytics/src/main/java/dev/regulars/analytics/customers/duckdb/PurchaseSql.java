package dev.regulars.analytics.customers.duckdb;

/** From decisions to histories. Every table is temporary and of this connection only. */
final class PurchaseSql {
    /** The currency in which most sales of members were. */
    static final String CURRENCY = """
            SELECT currency FROM decisions WHERE type = 'sale' GROUP BY currency
            ORDER BY count(*) DESC, currency LIMIT 1
            """;

    /**
     * A member's day counts when its sales were worth more than what came back of them, whenever it came back. A sale
     * without a card that was claimed later is the member's.
     */
    static final String DAYS = """
            CREATE OR REPLACE TEMP TABLE purchase_days AS
            WITH claims AS (
                SELECT original_decision_id AS sale, any_value(member_id) AS member_id FROM decisions
                WHERE type = 'claim' AND original_decision_id IS NOT NULL GROUP BY ALL),
            back AS (
                SELECT original_decision_id AS sale, sum(net_amount) AS net FROM decisions
                WHERE type IN ('return', 'void') AND original_decision_id IS NOT NULL GROUP BY ALL)
            SELECT coalesce(d.member_id, c.member_id) AS member_id, d.day_no,
                   CAST(sum(d.net_amount + coalesce(b.net, 0)) AS DOUBLE) AS money
            FROM decisions d LEFT JOIN claims c ON c.sale = d.decision_id LEFT JOIN back b ON b.sale = d.decision_id
            WHERE d.type = 'sale' AND d.currency = ? AND coalesce(d.member_id, c.member_id) IS NOT NULL
            GROUP BY ALL HAVING sum(d.net_amount + coalesce(b.net, 0)) > 0
            """;

    static final String SPAN = "SELECT min(day_no), max(day_no) FROM purchase_days";

    /** Repeat purchases, days from the first to the last, to the end, and the average money of a repeat purchase. */
    static final String MEMBERS = """
            CREATE OR REPLACE TEMP TABLE purchase_members AS
            WITH firsts AS (SELECT member_id, min(day_no) AS first_day FROM purchase_days GROUP BY member_id)
            SELECT member_id, CAST(count(*) - 1 AS INTEGER) AS frequency,
                   CAST(max(day_no) - first_day AS INTEGER) AS recency_days, CAST(? - first_day AS INTEGER) AS age_days,
                   coalesce(round(avg(money) FILTER (day_no > first_day), 4), 0) AS spend
            FROM purchase_days JOIN firsts USING (member_id) GROUP BY member_id, first_day
            """;

    static final String HISTORIES = """
            SELECT frequency, recency_days, age_days, count(*) FROM purchase_members GROUP BY ALL ORDER BY ALL
            """;

    static final String SPENDING = """
            SELECT frequency, spend, count(*) FROM purchase_members WHERE frequency > 0 AND spend > 0
            GROUP BY ALL ORDER BY ALL
            """;

    /** Members who had bought before the split, as known then, and their days with a purchase since. */
    static final String HALVES = """
            WITH firsts AS (SELECT member_id, min(day_no) AS first_day FROM purchase_days GROUP BY member_id),
            known AS (
                SELECT member_id, count(*) FILTER (day_no < ?) - 1 AS frequency,
                       max(day_no) FILTER (day_no < ?) - first_day AS recency_days,
                       ? - first_day AS age_days, count(*) FILTER (day_no >= ?) AS later
                FROM purchase_days JOIN firsts USING (member_id) WHERE first_day < ? GROUP BY member_id, first_day)
            SELECT frequency, recency_days, age_days, count(*), sum(later) FROM known GROUP BY ALL ORDER BY ALL
            """;

    static final String BY_DAY = """
            WITH firsts AS (SELECT member_id, min(day_no) AS first_day FROM purchase_days GROUP BY member_id)
            SELECT day_no, count(*) FILTER (day_no = first_day), count(*) FILTER (day_no > first_day)
            FROM purchase_days JOIN firsts USING (member_id) WHERE first_day < ? GROUP BY day_no
            """;

    private PurchaseSql() {}
}
