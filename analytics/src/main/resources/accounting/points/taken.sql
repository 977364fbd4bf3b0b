-- What returns took, with the month in which the points of their sale were issued.
WITH claims AS (
    SELECT decision_id AS claim, original_decision_id AS sale, business_day FROM decisions
    WHERE type = 'claim' AND original_decision_id IS NOT NULL),
taken AS (
    SELECT m.business_day, m.kind, m.last_day, m.points, d.original_decision_id AS original
    FROM movements m JOIN decisions d USING (decision_no)
    WHERE m.kind IN ('taken-back', 'unexpired', 'overdrawn', 'owed', 'written-off'))
SELECT month_of(t.business_day), CASE t.kind WHEN 'owed' THEN 'overdrawn' ELSE t.kind END, t.last_day,
       month_of(coalesce(c.business_day, o.business_day)), sum(t.points)
FROM taken t LEFT JOIN decisions o ON o.decision_id = t.original LEFT JOIN claims c ON c.sale = t.original
GROUP BY ALL
