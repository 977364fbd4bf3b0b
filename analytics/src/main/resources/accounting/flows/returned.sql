-- What returns of sales that issued points gave back of the price, and of what the points had taken of it. The latter follows
-- the points that were taken back of the sale so far, rounded down on the sum, so that in the end all of it is back.
WITH shares(month, alone) AS (VALUES {shares}),
taken AS (
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
         LEFT JOIN decisions s ON o.type = 'claim' AND s.decision_id = o.original_decision_id
         LEFT JOIN (SELECT decision_no, CAST(sum(points) AS BIGINT) AS points FROM movements
                    WHERE kind = 'spent' GROUP BY decision_no) p ON p.decision_no = o.decision_no
    GROUP BY o.return_no, o.decision_no, o.business_day),
priced AS (
    SELECT return_no, decision_no, business_day, points, CAST(paid * 1000000 AS HUGEINT) AS paid,
           CAST(points AS HUGEINT) * alone // 1000000 AS alone
    FROM issues JOIN shares ON shares.month = month_of(business_day) WHERE paid > 0),
repaid AS (
    SELECT r.return_no, CAST(sum(m.points) AS BIGINT) AS points FROM priced r JOIN movements m ON m.decision_no = r.return_no
    WHERE m.kind = 'given-back' GROUP BY r.return_no),
steps AS (
    SELECT b.business_day, r.business_day AS sold_on, r.points AS points,
           (2 * r.paid * r.alone + r.paid + r.alone) // (2 * (r.paid + r.alone)) AS part,
           least(r.points, sum(b.points) OVER earlier) AS so_far,
           least(r.points, sum(b.points) OVER earlier - b.points) AS until_then,
           CASE WHEN b.type = 'claim-return' THEN 0
                ELSE CAST(greatest(0, -b.net_amount - {value} * coalesce(g.points, 0)) * 1000000 AS HUGEINT) END AS refund
    FROM back b JOIN priced r ON r.return_no = b.decision_no LEFT JOIN repaid g ON g.return_no = b.decision_no
    WINDOW earlier AS (PARTITION BY r.decision_no ORDER BY b.decision_no))
SELECT month_of(business_day), 'consideration-returned', CAST(NULL AS DATE), month_of(sold_on), CAST(sum(refund) AS BIGINT)
FROM steps WHERE {in} GROUP BY ALL
UNION ALL
SELECT month_of(business_day), 'allocation-returned', CAST(NULL AS DATE), month_of(sold_on),
       CAST(sum(part * so_far // points - part * until_then // points) AS BIGINT)
FROM steps WHERE {in} GROUP BY ALL
