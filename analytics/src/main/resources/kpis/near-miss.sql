-- title: Near-miss effect
-- group: campaigns 40
-- unit: percent
-- definition: Of member sales in the range that told how little they missed a campaign by, and after which the member came back within 30 days (wherever, and after the range, too), the share whose next sale reached it, beside the share of all other member sales in the range that reach it.
-- owner: Marketing
-- source: decisions, near_misses, decision_rules, discounts
-- chart: bar
-- filters: store channel tier
-- column campaign: text, Campaign
-- column reached_share: percent, Reached at the next sale
-- column usual_share: percent, Usual share of sales
-- column told: count, Sales with a near miss
-- column came_back: count, Came back within 30 days
-- column reached: count, Reached it then
WITH told AS (
    SELECT DISTINCT s.decision_no, s.member_id, s.sequence, s.day_no, n.rule
    FROM scope s JOIN near_misses n ON n.decision_no = s.decision_no
    WHERE s.type = 'sale' AND s.member_id IS NOT NULL),
follow AS (
    SELECT d.decision_no, d.member_id, d.sequence, d.day_no
    FROM decisions d CROSS JOIN bounds b
    WHERE d.type = 'sale' AND d.member_id IS NOT NULL AND d.day_no BETWEEN b.from_no AND b.to_no + 30),
later AS (
    SELECT t.decision_no, t.rule, MIN(f.sequence) AS next_sequence, MAX(t.member_id) AS member_id
    FROM told t JOIN follow f ON f.member_id = t.member_id AND f.sequence > t.sequence
         AND f.day_no BETWEEN t.day_no AND t.day_no + 30
    GROUP BY t.decision_no, t.rule),
nexts AS (
    SELECT l.rule, f.decision_no
    FROM later l JOIN follow f ON f.member_id = l.member_id AND f.sequence = l.next_sequence),
hits AS (
    SELECT r.decision_no, r.rule FROM decision_rules r JOIN follow f ON f.decision_no = r.decision_no
    WHERE r.rule IN (SELECT rule FROM told)
    UNION
    SELECT d.decision_no, d.rule FROM discounts d JOIN follow f ON f.decision_no = d.decision_no
    WHERE d.rule IN (SELECT rule FROM told)),
by_rule AS (
    SELECT n.rule, COUNT(*) AS came_back, SUM(CASE WHEN h.rule IS NULL THEN 0 ELSE 1 END) AS reached
    FROM nexts n LEFT JOIN hits h ON h.decision_no = n.decision_no AND h.rule = n.rule
    GROUP BY n.rule),
sales AS (
    SELECT decision_no FROM scope WHERE type = 'sale' AND member_id IS NOT NULL),
whole AS (
    SELECT COUNT(*) AS sales FROM sales),
all_hits AS (
    SELECT h.rule, COUNT(*) AS hit FROM hits h JOIN sales s ON s.decision_no = h.decision_no GROUP BY h.rule),
-- The next sales, which are no usual ones.
apart AS (
    SELECT n.rule, COUNT(*) AS sales, SUM(CASE WHEN h.rule IS NULL THEN 0 ELSE 1 END) AS hit
    FROM (SELECT DISTINCT rule, decision_no FROM nexts) n JOIN sales s ON s.decision_no = n.decision_no
    LEFT JOIN hits h ON h.decision_no = n.decision_no AND h.rule = n.rule
    GROUP BY n.rule),
counted AS (
    SELECT rule, COUNT(*) AS told FROM told GROUP BY rule)
SELECT c.rule AS campaign,
       CASE WHEN b.came_back > 0 THEN CAST(b.reached AS DOUBLE) / b.came_back END AS reached_share,
       CASE WHEN w.sales > COALESCE(a.sales, 0)
            THEN CAST(COALESCE(u.hit, 0) - COALESCE(a.hit, 0) AS DOUBLE) / (w.sales - COALESCE(a.sales, 0))
       END AS usual_share,
       c.told, COALESCE(b.came_back, 0) AS came_back, COALESCE(b.reached, 0) AS reached
FROM counted c CROSS JOIN whole w
LEFT JOIN by_rule b ON b.rule = c.rule
LEFT JOIN all_hits u ON u.rule = c.rule
LEFT JOIN apart a ON a.rule = c.rule
ORDER BY c.told DESC, campaign
LIMIT 100
