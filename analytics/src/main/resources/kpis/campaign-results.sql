-- title: Campaign results
-- group: campaigns 10
-- unit: money
-- definition: Sales of the range on which a campaign gave points, a reward or a lower price, and the members of them; a sale counts for each of its campaigns. Net sales and points are less returns that take points of the campaign back (a return tells no discounts, so nothing is taken off for a campaign that only lowers prices); claimed receipts add their points.
-- owner: Marketing
-- source: decisions, decision_rules, discounts
-- chart: table
-- filters: store channel tier
-- column campaign: text, Campaign
-- column members: count, Members
-- column receipts: count, Receipts
-- column net_sales: money, Net sales of these receipts
-- column points: points, Points
-- column discount: money, Discounts
-- column average_basket: money, Average receipt
WITH rows_hit AS (
    SELECT r.decision_no, r.rule, r.points, CAST(0 AS DECIMAL(18, 4)) AS amount
    FROM decision_rules r CROSS JOIN bounds b
    WHERE r.rule <> 'base' AND r.business_day BETWEEN b.from_day AND b.to_day
    UNION ALL
    SELECT d.decision_no, d.rule, 0 AS points, d.amount
    FROM discounts d CROSS JOIN bounds b
    WHERE d.business_day BETWEEN b.from_day AND b.to_day),
by_receipt AS (
    SELECT decision_no, rule, SUM(points) AS points, SUM(amount) AS amount FROM rows_hit GROUP BY decision_no, rule)
SELECT h.rule AS campaign, COUNT(DISTINCT CASE WHEN s.type = 'sale' THEN s.member_id END) AS members,
       SUM(CASE WHEN s.type = 'sale' THEN 1 ELSE 0 END) AS receipts,
       SUM(s.net_amount) AS net_sales, SUM(h.points) AS points, SUM(h.amount) AS discount,
       AVG(CASE WHEN s.type = 'sale' THEN CAST(s.net_amount AS DOUBLE) END) AS average_basket
FROM scope s JOIN by_receipt h ON h.decision_no = s.decision_no
GROUP BY h.rule
ORDER BY net_sales DESC, campaign
LIMIT 200
