-- title: Near-miss effect
-- group: campaigns 40
-- unit: percent
-- definition: Members who were told in the range how little they missed a campaign by, the share whose next sale within 30 days reached it, beside the share of all other member sales that reach it.
-- owner: Marketing
-- source: decisions, near_misses, decision_rules
-- chart: bar
-- filters: store channel tier
-- column campaign: text, Campaign
-- column reached_share: percent, Reached at the next sale
-- column usual_share: percent, Usual share of sales
-- column told: count, Sales with a near miss
-- column came_back: count, Came back within 30 days
-- column reached: count, Reached it then
WITH told AS (
    SELECT s.decision_no, s.member_id, s.sequence, s.day_no, n.rule
    FROM scope s JOIN near_misses n ON n.decision_no = s.decision_no
    WHERE s.type = 'sale' AND s.member_id IS NOT NULL),
later AS (
    SELECT t.decision_no, t.rule, MIN(s.sequence) AS next_sequence, MAX(t.member_id) AS member_id
    FROM told t JOIN scope s ON s.member_id = t.member_id AND s.sequence > t.sequence
         AND s.type = 'sale' AND s.day_no <= t.day_no + 30
    GROUP BY t.decision_no, t.rule),
nexts AS (
    SELECT l.rule, s.decision_no
    FROM later l JOIN scope s ON s.member_id = l.member_id AND s.sequence = l.next_sequence),
hits AS (
    SELECT DISTINCT r.decision_no, r.rule FROM decision_rules r JOIN scope s ON s.decision_no = r.decision_no
    WHERE s.type = 'sale' AND r.rule IN (SELECT rule FROM told)),
by_rule AS (
    SELECT n.rule, COUNT(*) AS came_back, SUM(CASE WHEN h.rule IS NULL THEN 0 ELSE 1 END) AS reached
    FROM nexts n LEFT JOIN hits h ON h.decision_no = n.decision_no AND h.rule = n.rule
    GROUP BY n.rule),
sales AS (
    SELECT COUNT(*) AS sales FROM scope WHERE type = 'sale' AND member_id IS NOT NULL),
usual AS (
    SELECT rule, COUNT(*) AS hit FROM hits GROUP BY rule),
counted AS (
    SELECT rule, COUNT(*) AS told FROM told GROUP BY rule)
SELECT c.rule AS campaign,
       CASE WHEN b.came_back > 0 THEN CAST(b.reached AS DOUBLE) / b.came_back END AS reached_share,
       CASE WHEN s.sales > 0 THEN CAST(COALESCE(u.hit, 0) AS DOUBLE) / s.sales END AS usual_share,
       c.told, COALESCE(b.came_back, 0) AS came_back, COALESCE(b.reached, 0) AS reached
FROM counted c CROSS JOIN sales s
LEFT JOIN by_rule b ON b.rule = c.rule
LEFT JOIN usual u ON u.rule = c.rule
ORDER BY c.told DESC, campaign
LIMIT 100
