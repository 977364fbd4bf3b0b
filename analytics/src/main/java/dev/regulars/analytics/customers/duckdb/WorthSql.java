package dev.regulars.analytics.customers.duckdb;

/** From models to members. */
final class WorthSql {
    /** What the purchase model says of each different history; filled from Java. */
    static final String HISTORY_WORTH = """
            CREATE OR REPLACE TEMP TABLE history_worth (
                frequency INTEGER, recency_days INTEGER, age_days INTEGER,
                p_alive DOUBLE, purchases DOUBLE, discounted DOUBLE)
            """;

    static final String DIFFERENT =
            "SELECT DISTINCT frequency, recency_days, age_days FROM purchase_members ORDER BY ALL";

    /**
     * Values: p, gamma, p, q, margin, fit number. A member without a repeat purchase is expected to spend as
     * everybody.
     */
    static final String MEMBERS = """
            INSERT INTO member_values
            WITH worth AS (
                SELECT m.member_id, m.frequency, m.recency_days, m.age_days, m.spend,
                       w.p_alive, w.purchases, w.discounted,
                       CAST(? AS DOUBLE) * (CAST(? AS DOUBLE) + m.frequency * m.spend)
                           / (CAST(? AS DOUBLE) * m.frequency + CAST(? AS DOUBLE) - 1) AS value
                FROM purchase_members m JOIN history_worth w USING (frequency, recency_days, age_days)),
            valued AS (SELECT *, discounted * value * CAST(? AS DOUBLE) AS clv FROM worth)
            SELECT CAST(? AS BIGINT), member_id, frequency, recency_days, age_days, spend, p_alive, purchases,
                   value, clv, CAST(ntile(10) OVER (ORDER BY clv DESC, member_id) AS INTEGER),
                   CASE WHEN frequency = 0 AND age_days < 90 THEN 'new'
                        WHEN frequency = 0 THEN 'once'
                        WHEN p_alive >= 0.7 THEN 'active'
                        WHEN p_alive >= 0.3 THEN 'cooling'
                        ELSE 'lost' END
            FROM valued
            """;

    static final String FIT = "INSERT INTO value_fits VALUES (" + "?, ".repeat(25) + "?)";

    static final String DECILES = """
            SELECT decile, count(*), avg(clv), sum(clv), avg(expected_purchases_12m), avg(p_alive), min(clv)
            FROM member_values GROUP BY decile ORDER BY decile LIMIT 10
            """;

    static final String SEGMENTS = """
            SELECT segment, count(*), sum(clv), avg(p_alive), avg(expected_purchases_12m), avg(spend)
            FROM member_values GROUP BY segment ORDER BY 3 DESC, segment LIMIT 10
            """;

    static final String LIST = """
            SELECT member_id, frequency, recency_days, age_days, spend, p_alive, expected_purchases_12m, expected_value,
                   clv, decile, segment
            FROM member_values
            """;

    static final String TOP = LIST + "ORDER BY clv DESC, member_id LIMIT ?";

    /** Spent much and often, and may have stopped: what would be lost is what they spent times the chance. */
    static final String AT_RISK = LIST + """
            WHERE segment = 'cooling' ORDER BY frequency * spend * (1 - p_alive) DESC, member_id LIMIT ?
            """;

    private WorthSql() {}
}
