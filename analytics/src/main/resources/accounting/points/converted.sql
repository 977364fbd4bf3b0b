-- Converted points as far as they are in vouchers; what became no voucher is spent.
WITH lots AS (
    SELECT decision_no, business_day, last_day, sum(points) AS points,
           sum(sum(points)) OVER (PARTITION BY decision_no ORDER BY last_day NULLS LAST) - sum(points) AS earlier
    FROM movements WHERE kind = 'converted'
    GROUP BY decision_no, business_day, last_day),
held AS (SELECT decision_no, sum(points_spent) AS points FROM vouchers GROUP BY decision_no),
split AS (
    SELECT lots.business_day, lots.last_day, lots.points,
           least(lots.points, greatest(0, coalesce(held.points, 0) - lots.earlier)) AS in_vouchers
    FROM lots LEFT JOIN held USING (decision_no))
SELECT month_of(business_day), 'converted', last_day, CAST(NULL AS DATE), sum(in_vouchers) FROM split GROUP BY ALL
UNION ALL
SELECT month_of(business_day), 'spent', last_day, CAST(NULL AS DATE), sum(points - in_vouchers) FROM split
GROUP BY ALL
