-- Vouchers that are over unused: the day after their last one, or when they were cancelled and the points did
-- not come back. What was used and given back after its end is over then.
WITH fates AS (
    SELECT voucher_id,
           sum(CASE change WHEN 'redeemed' THEN 1 WHEN 'given-back' THEN -1 ELSE 0 END) AS used,
           max(business_day) FILTER (change = 'given-back') AS back,
           min(business_day) FILTER (change = 'cancelled') AS cancelled
    FROM voucher_changes GROUP BY voucher_id),
undone AS (
    SELECT DISTINCT o.decision_no
    FROM (SELECT DISTINCT decision_no FROM movements WHERE kind = 'given-back') g
         JOIN decisions d USING (decision_no) JOIN decisions o ON o.decision_id = d.original_decision_id),
finished AS (
    SELECT v.points_spent,
           CASE WHEN f.cancelled IS NULL THEN greatest(v.expires_on + 1, coalesce(f.back, v.expires_on + 1))
                WHEN u.decision_no IS NULL THEN f.cancelled END AS business_day
    FROM vouchers v LEFT JOIN fates f USING (voucher_id) LEFT JOIN undone u ON u.decision_no = v.decision_no
    WHERE v.points_spent > 0 AND coalesce(f.used, 0) <= 0)
SELECT month_of(business_day), 'voucher-lapsed', CAST(NULL AS DATE), CAST(NULL AS DATE), sum(points_spent) FROM finished
WHERE business_day <= (SELECT max(business_day) FROM decisions) GROUP BY ALL
