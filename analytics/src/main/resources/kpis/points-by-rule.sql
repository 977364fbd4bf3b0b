-- title: Points by campaign
-- group: points 40
-- unit: points
-- definition: Points that each row of the program posted in the range, returns taken off, and the sales it posted them on; base is what every purchase earns.
-- owner: Marketing
-- source: decision_rules
-- chart: bar
-- filters: store channel tier
-- column rule: text, Campaign
-- column points: points, Points
-- column receipts: count, Receipts
-- column share: percent, Share of points
WITH given AS (
    SELECT r.rule, SUM(r.points) AS points, COUNT(DISTINCT CASE WHEN s.type = 'sale' THEN s.decision_no END) AS receipts
    FROM scope s JOIN decision_rules r ON r.decision_no = s.decision_no
    GROUP BY r.rule),
whole AS (
    SELECT SUM(points) AS points FROM given)
SELECT g.rule, g.points, g.receipts,
       CASE WHEN w.points > 0 THEN CAST(g.points AS DOUBLE) / CAST(w.points AS DOUBLE) END AS share
FROM given g CROSS JOIN whole w
ORDER BY g.points DESC, g.rule
LIMIT 100
