-- Sales that issued points: the points, and what was paid in money and not in points, in millionths.
SELECT month_of(business_day) AS month, points, CAST(paid * 1000000 AS HUGEINT) AS paid
FROM (
    SELECT m.decision_no, m.business_day, sum(m.points) AS points,
           coalesce(any_value(s.net_amount), any_value(d.net_amount))
               - {value} * coalesce(any_value(p.points), 0) AS paid
    FROM movements m JOIN decisions d USING (decision_no)
         LEFT JOIN decisions s ON s.decision_id = CASE WHEN d.type = 'claim' THEN d.original_decision_id END
         LEFT JOIN (SELECT decision_no, CAST(sum(points) AS BIGINT) AS points FROM movements
                    WHERE kind = 'spent' GROUP BY decision_no) p ON p.decision_no = m.decision_no
    WHERE m.kind = 'earned' GROUP BY m.decision_no, m.business_day)
WHERE paid > 0
