-- Points of sales, with what was paid for them in money and not in points.
WITH issues AS (
    SELECT m.decision_no, m.business_day, m.last_day, sum(m.points) AS points,
           coalesce(any_value(s.net_amount), any_value(d.net_amount))
               - {value} * coalesce(any_value(p.points), 0) AS paid
    FROM movements m JOIN decisions d USING (decision_no)
         LEFT JOIN decisions s ON s.decision_id = CASE WHEN d.type = 'claim' THEN d.original_decision_id END
         LEFT JOIN (SELECT decision_no, CAST(sum(points) AS BIGINT) AS points FROM movements
                    WHERE kind = 'spent' GROUP BY decision_no) p ON p.decision_no = m.decision_no
    WHERE m.kind = 'earned' GROUP BY m.decision_no, m.business_day, m.last_day)
SELECT month_of(business_day), CASE WHEN paid > 0 THEN 'issued' ELSE 'bonus' END, last_day,
       month_of(business_day), sum(points)
FROM issues GROUP BY ALL
