-- title: Offers against the hold-out
-- group: offers 20
-- unit: percent
-- definition: Of members who saw an offer (if only once) and of members whom the hold-out kept from it, the spend within 30 days after the first time in the range, wherever and after the range, too, with lift and 95 % confidence interval as for campaigns.
-- owner: Marketing
-- source: offers, decisions
-- chart: forest
-- filters: store channel tier
-- column offer: text, Offer
-- column lift: percent, Lift
-- column lift_low: percent, 95 % from
-- column lift_high: percent, 95 % to
-- column treated: count, Members who saw it
-- column control: count, Members kept out
-- column treated_mean: money, Spend each who saw it
-- column control_mean: money, Spend each kept out
WITH arms AS (
    SELECT o.offer, s.member_id, MIN_BY(s.day_no, s.sequence) AS first_no, MIN(s.sequence) AS first_sequence,
           MAX(CASE WHEN o.shown THEN 1 ELSE 0 END) AS treated
    FROM scope s JOIN offers o ON o.decision_no = s.decision_no
    WHERE s.member_id IS NOT NULL
    GROUP BY o.offer, s.member_id),
follow AS (
    SELECT d.member_id, d.sequence, d.day_no, d.net_amount
    FROM decisions d CROSS JOIN bounds b
    WHERE d.member_id IS NOT NULL AND d.day_no BETWEEN b.from_no AND b.to_no + 30),
spends AS (
    SELECT a.offer, a.member_id, a.treated, SUM(CAST(COALESCE(f.net_amount, 0) AS DOUBLE)) AS spend
    FROM arms a LEFT JOIN follow f ON f.member_id = a.member_id AND f.sequence > a.first_sequence
         AND f.day_no BETWEEN a.first_no AND a.first_no + 30
    GROUP BY a.offer, a.member_id, a.treated),
sums AS (
    SELECT offer,
           SUM(CASE WHEN treated = 1 THEN 1 ELSE 0 END) AS n1,
           SUM(CASE WHEN treated = 0 THEN 1 ELSE 0 END) AS n0,
           AVG(CASE WHEN treated = 1 THEN spend END) AS m1,
           AVG(CASE WHEN treated = 0 THEN spend END) AS m0,
           VAR_SAMP(CASE WHEN treated = 1 THEN spend END) AS v1,
           VAR_SAMP(CASE WHEN treated = 0 THEN spend END) AS v0
    FROM spends GROUP BY offer),
errors AS (
    SELECT offer, n1, n0, m1, m0,
           CASE WHEN n1 > 1 AND n0 > 1 THEN SQRT(v1 / n1 + v0 / n0) END AS error
    FROM sums)
SELECT offer,
       CASE WHEN m0 > 0 THEN (m1 - m0) / m0 END AS lift,
       CASE WHEN m0 > 0 THEN (m1 - m0 - 1.959964 * error) / m0 END AS lift_low,
       CASE WHEN m0 > 0 THEN (m1 - m0 + 1.959964 * error) / m0 END AS lift_high,
       n1 AS treated, n0 AS control, m1 AS treated_mean, m0 AS control_mean
FROM errors
WHERE n1 > 0 AND n0 > 0
ORDER BY offer
