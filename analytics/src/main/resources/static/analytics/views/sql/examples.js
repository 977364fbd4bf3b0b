// Statements to begin with.

export const examples = [
  ['Net sales by month', `SELECT CAST(date_trunc('month', business_day) AS DATE) AS month, sum(net_amount) AS net_sales,
       count(*) FILTER (type = 'sale') AS receipts
FROM decisions
WHERE type IN ('sale', 'return', 'void')
GROUP BY ALL ORDER BY month`],
  ['Points by account', `SELECT account, sum(points) AS points
FROM postings
GROUP BY account ORDER BY account`],
  ['Members who bought most', `SELECT member_id, count(*) AS receipts, sum(net_amount) AS net_sales,
       arg_max(tier_after, sequence) AS tier
FROM decisions
WHERE member_id IS NOT NULL AND type = 'sale'
GROUP BY member_id ORDER BY net_sales DESC LIMIT 100`],
  ['Campaigns with their names', `SELECT r.rule, any_value(p.name) AS name, count(*) AS receipts, sum(r.points) AS points
FROM decision_rules r
JOIN decisions d ON d.decision_no = r.decision_no
LEFT JOIN program_rows p ON p.version = d.program_version AND p.part = 'campaign' AND p.row_id = r.rule
GROUP BY r.rule ORDER BY points DESC`],
  ['Hours of the day', `SELECT store_id, hour(occurred_at) AS hour_utc, count(*) AS receipts
FROM decisions
WHERE type = 'sale'
GROUP BY ALL ORDER BY ALL`],
];
