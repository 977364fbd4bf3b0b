package dev.regulars.analytics.totals.duckdb;

/**
 * Every query is bounded: one row, or a limit. Amounts are added up only within one currency. A tier change without a
 * purchase is a decision, but no transaction.
 */
final class Queries {
    private static final String NET = "CASE WHEN min(currency) = max(currency) THEN sum(net_amount) END";

    static final String HEADLINE = """
            SELECT count(*),
                   count(*) FILTER (type = 'sale'),
                   count(*) FILTER (type = 'return'),
                   count(*) FILTER (type = 'void'),
                   count(DISTINCT member_id),
                   coalesce(sum(points_earned), 0),
                   CASE WHEN min(currency) = max(currency) THEN min(currency) END,
                   %s,
                   max(occurred_at) FILTER (type IN ('sale', 'return', 'void'))
            FROM decisions
            """.formatted(NET);

    /** The contract knows three accounts. */
    static final String POINTS = "SELECT account, sum(points) FROM postings GROUP BY account LIMIT 10";

    static final String REJECTED = "SELECT count(*) FROM rejected";

    /** A row a partition of each topic that was ever read. */
    static final String POSITIONS = "SELECT topic_id, partition, next_offset FROM positions LIMIT 10000";

    static final String BY_STORE = """
            SELECT store_id, count(*) AS transactions, count(DISTINCT member_id), sum(points_earned), %s
            FROM decisions WHERE type IN ('sale', 'return', 'void')
            GROUP BY store_id ORDER BY transactions DESC, store_id LIMIT 50
            """.formatted(NET);

    /** The days first: counting the members of days that are not shown costs six times as much. */
    static final String BY_DAY = """
            WITH shown AS (SELECT DISTINCT business_day FROM decisions
                           WHERE type IN ('sale', 'return', 'void') ORDER BY business_day DESC LIMIT 30)
            SELECT CAST(business_day AS VARCHAR), count(*), count(DISTINCT member_id), sum(points_earned), %s
            FROM decisions WHERE type IN ('sale', 'return', 'void') AND business_day IN (SELECT business_day FROM shown)
            GROUP BY business_day ORDER BY business_day DESC LIMIT 30
            """.formatted(NET);

    static final String BY_CAMPAIGN = """
            SELECT rule, kind, count(DISTINCT decision_no), sum(points) AS points
            FROM decision_rules GROUP BY rule, kind ORDER BY points DESC, rule, kind LIMIT 50
            """;

    /** A tier's members: whose newest decision left them there. Its transactions: decided while there. */
    static final String BY_TIER = """
            WITH newest AS (
                SELECT member_id, arg_max(tier_after, sequence) AS tier
                FROM decisions WHERE member_id IS NOT NULL AND tier_after IS NOT NULL GROUP BY member_id),
            people AS (SELECT tier, count(*) AS members FROM newest GROUP BY tier),
            trade AS (
                SELECT tier_before AS tier, count(*) AS transactions, sum(points_earned) AS points, %s AS net
                FROM decisions WHERE type IN ('sale', 'return', 'void') GROUP BY tier_before)
            SELECT coalesce(p.tier, t.tier), coalesce(p.members, 0),
                   coalesce(t.transactions, 0), coalesce(t.points, 0), t.net
            FROM people p FULL JOIN trade t ON p.tier = t.tier
            ORDER BY 2 DESC, 1 LIMIT 20
            """.formatted(NET);

    private Queries() {}
}
