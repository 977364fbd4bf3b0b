-- title: Cost of rewards against margin
-- group: rewards 10
-- unit: percent
-- definition: Points redeemed at their value, vouchers that no points bought, and the program's discounts (to whomever), over the gross margin of net sales to members (a setting). Vouchers and discounts count when they are given, and do not come back with a return.
-- owner: Finance
-- source: decisions, postings, vouchers, discounts
-- chart: line
-- filters: store channel tier
-- column period: period, Period
-- column cost_share: percent, Cost of margin
-- column points_cost: money, Points redeemed
-- column voucher_cost: money, Vouchers given
-- column discount_cost: money, Discounts
-- column margin: money, Margin of sales to members
WITH sales AS (
    SELECT s.period, CAST(SUM(CASE WHEN s.member_id IS NOT NULL THEN s.net_amount ELSE 0 END) AS DOUBLE) AS net
    FROM scope s GROUP BY s.period),
redeemed AS (
    SELECT p.period, CAST(SUM(p.points) AS DOUBLE) AS points
    FROM moved p WHERE p.account = 'program.redeemed'
    GROUP BY p.period),
given AS (
    SELECT s.period, CAST(SUM(CASE WHEN v.points_spent = 0 THEN v.value ELSE 0 END) AS DOUBLE) AS amount
    FROM scope s JOIN vouchers v ON v.decision_no = s.decision_no
    GROUP BY s.period),
lowered AS (
    SELECT s.period, CAST(SUM(d.amount) AS DOUBLE) AS amount
    FROM scope s JOIN discounts d ON d.decision_no = s.decision_no
    GROUP BY s.period),
costs AS (
    SELECT t.period, t.net * b.margin AS margin,
           COALESCE(r.points, 0) * b.point_value AS points_cost,
           COALESCE(g.amount, 0) AS voucher_cost,
           COALESCE(l.amount, 0) AS discount_cost
    FROM sales t CROSS JOIN bounds b
    LEFT JOIN redeemed r ON r.period = t.period
    LEFT JOIN given g ON g.period = t.period
    LEFT JOIN lowered l ON l.period = t.period)
SELECT period,
       CASE WHEN margin > 0 THEN (points_cost + voucher_cost + discount_cost) / margin END AS cost_share,
       points_cost, voucher_cost, discount_cost, margin
FROM costs
ORDER BY period
