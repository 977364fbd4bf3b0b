-- Returns of sales that issued points: what came back of the price, and how many of the sale's points were taken
-- back with this return and until then, never more than it issued.
WITH taken AS (
    SELECT decision_no, sum(points) AS points FROM movements
    WHERE kind IN ('taken-back', 'unexpired', 'overdrawn', 'owed', 'written-off') GROUP BY decision_no),
claims AS (
    SELECT decision_id AS claim, original_decision_id AS sale FROM decisions
    WHERE type = 'claim' AND original_decision_id IS NOT NULL),
back AS (
    SELECT d.decision_no, d.business_day, d.type, d.net_amount, coalesce(c.claim, d.original_decision_id) AS original,
           coalesce(t.points, 0) AS points
    FROM decisions d LEFT JOIN taken t USING (decision_no) LEFT JOIN claims c ON c.sale = d.original_decision_id
    WHERE d.original_decision_id IS NOT NULL AND d.type IN ('return', 'void', 'claim-return')),
origins AS (
    SELECT b.decision_no AS return_no, o.decision_no, o.business_day, o.type, o.net_amount, o.original_decision_id
    FROM back b JOIN decisions o ON o.decision_id = b.original),
issues AS (
    SELECT o.return_no, o.decision_no, o.business_day, sum(m.points) AS points,
           coalesce(any_value(s.net_amount), any_value(o.net_amount))
               - {value} * coalesce(any_value(p.points), 0) AS paid
    FROM origins o JOIN movements m ON m.decision_no = o.decision_no AND m.kind = 'earned'
         LEFT JOIN decisions s ON s.decision_id = CASE WHEN o.type = 'claim' THEN o.original_decision_id END
         LEFT JOIN (SELECT decision_no, CAST(sum(points) AS BIGINT) AS points FROM movements
                    WHERE kind = 'spent' GROUP BY decision_no) p ON p.decision_no = o.decision_no
    GROUP BY o.return_no, o.decision_no, o.business_day),
repaid AS (
    SELECT i.return_no, CAST(sum(m.points) AS BIGINT) AS points
    FROM issues i JOIN movements m ON m.decision_no = i.return_no AND m.kind = 'given-back' GROUP BY i.return_no)
SELECT month_of(b.business_day) AS month, month_of(i.business_day) AS sold, i.points,
       CAST(i.paid * 1000000 AS HUGEINT) AS paid,
       least(i.points, sum(b.points) OVER earlier) AS so_far,
       least(i.points, sum(b.points) OVER earlier - b.points) AS until_then,
       CASE WHEN b.type = 'claim-return' THEN 0
            ELSE CAST(greatest(0, -b.net_amount - {value} * coalesce(g.points, 0)) * 1000000 AS HUGEINT) END AS refund
FROM back b JOIN issues i ON i.return_no = b.decision_no LEFT JOIN repaid g ON g.return_no = b.decision_no
WHERE i.paid > 0
WINDOW earlier AS (PARTITION BY i.decision_no ORDER BY b.decision_no)
