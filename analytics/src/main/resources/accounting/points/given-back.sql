-- What came back: first what the sale was paid with, then what became of its points as vouchers.
WITH lots AS (
    SELECT decision_no, business_day, last_day, sum(points) AS points,
           sum(sum(points)) OVER (PARTITION BY decision_no ORDER BY last_day NULLS LAST) - sum(points) AS earlier
    FROM movements WHERE kind = 'given-back'
    GROUP BY decision_no, business_day, last_day),
origins AS (
    SELECT l.decision_no, o.decision_no AS original
    FROM (SELECT DISTINCT decision_no FROM lots) l JOIN decisions d USING (decision_no)
         JOIN decisions o ON o.decision_id = d.original_decision_id),
paid AS (
    SELECT g.decision_no, sum(m.points) AS points
    FROM origins g JOIN movements m ON m.decision_no = g.original AND m.kind = 'spent' GROUP BY g.decision_no),
split AS (
    SELECT l.business_day, l.last_day, l.points,
           CASE WHEN g.original IS NULL THEN l.points
                ELSE least(l.points, greatest(0, coalesce(p.points, 0) - l.earlier)) END AS of_payment
    FROM lots l LEFT JOIN origins g USING (decision_no) LEFT JOIN paid p USING (decision_no))
SELECT month_of(business_day), 'given-back', last_day, CAST(NULL AS DATE), sum(of_payment) FROM split GROUP BY ALL
UNION ALL
SELECT month_of(business_day), 'unconverted', last_day, CAST(NULL AS DATE), sum(points - of_payment) FROM split
GROUP BY ALL
