-- title: Use of budgets
-- group: campaigns 30
-- unit: percent
-- definition: Points that a campaign with a budget has given from its beginning until the end of the range, returns taken off, over its budget in the program that went live last.
-- owner: Marketing
-- source: decision_rules, program_rows
-- chart: bar
-- filters: none
-- column campaign: text, Campaign
-- column used_share: percent, Used
-- column used: points, Points given
-- column budget: points, Budget
-- column remaining: points, Left
WITH newest AS (
    SELECT version, ROW_NUMBER() OVER (ORDER BY live_from DESC, number DESC) AS place FROM program_versions),
budgets AS (
    SELECT r.row_id, MAX(r.name) AS name, MAX(r.budget) AS budget
    FROM program_rows r JOIN newest n ON n.version = r.version AND n.place = 1
    WHERE r.part = 'campaign' AND r.budget > 0
    GROUP BY r.row_id),
used AS (
    SELECT r.rule, SUM(r.points) AS points
    FROM decision_rules r CROSS JOIN bounds b
    WHERE r.business_day <= b.to_day AND r.rule IN (SELECT row_id FROM budgets)
    GROUP BY r.rule)
SELECT b.name AS campaign,
       CAST(COALESCE(u.points, 0) AS DOUBLE) / b.budget AS used_share,
       COALESCE(u.points, 0) AS used, b.budget, b.budget - COALESCE(u.points, 0) AS remaining
FROM budgets b LEFT JOIN used u ON u.rule = b.row_id
ORDER BY used_share DESC, campaign
LIMIT 200
