-- title: Messages against the hold-out
-- group: messages 30
-- unit: percent
-- definition: Of members to whom a message went out in the range (if only once) and of members from whom its hold-out kept it, the spend within 30 days after the first time, wherever and after the range, too, with lift and 95 % confidence interval as for campaigns; beside it the shares of both who bought anything then, and who took a voucher or an offer that one of these messages named or would have named, as in what became of messages.
-- owner: Marketing
-- source: message_steps, voucher_changes, offer_goods, decisions
-- chart: forest
-- filters: none
-- column message: text, Message
-- column lift: percent, Lift
-- column lift_low: percent, 95 % from
-- column lift_high: percent, 95 % to
-- column treated: count, Members who got it
-- column control: count, Members kept out
-- column treated_mean: money, Spend each who got it
-- column control_mean: money, Spend each kept out
-- column bought_share: percent, Bought of those who got it
-- column control_bought_share: percent, Bought of those kept out
-- column taken_share: percent, Taken of those who got it
-- column control_taken_share: percent, Taken of those kept out
WITH due AS (
    SELECT s.*, CASE WHEN s.step = 'sent' THEN 1 ELSE 0 END AS got,
           CASE WHEN s.voucher_id IS NULL AND s.offer IS NULL THEN 0 ELSE 1 END AS named
    FROM message_steps s CROSS JOIN bounds b
    WHERE s.step IN ('sent', 'withheld') AND s.business_day BETWEEN b.from_day AND b.to_day),
changes AS (
    SELECT c.voucher_id, c.change, c.occurred_at,
           ROW_NUMBER() OVER (PARTITION BY c.voucher_id ORDER BY c.occurred_at DESC, c.event_id DESC) AS place
    FROM voucher_changes c),
voids AS (
    SELECT DISTINCT original_decision_id FROM decisions WHERE type = 'void' AND original_decision_id IS NOT NULL),
bought AS (
    SELECT g.offer, d.member_id, d.occurred_at, d.day_no
    FROM decisions d CROSS JOIN bounds b JOIN offer_goods g ON g.decision_no = d.decision_no
    LEFT JOIN voids v ON v.original_decision_id = d.decision_id
    WHERE d.type = 'sale' AND v.original_decision_id IS NULL AND d.day_no BETWEEN b.from_no - 1 AND b.to_no + 30),
takes AS (
    SELECT s.message_id FROM due s JOIN changes c ON c.voucher_id = s.voucher_id
    WHERE c.place = 1 AND c.change = 'redeemed' AND c.occurred_at > s.happened_at
    UNION
    SELECT s.message_id FROM due s JOIN bought b ON b.offer = s.offer AND b.member_id = s.member_id
    WHERE b.occurred_at > s.happened_at AND b.day_no <= s.day_no + 30),
arms AS (
    SELECT d.message, d.member_id, MIN(d.happened_at) AS first_at, MIN(d.day_no) AS first_no, MAX(d.got) AS treated,
           MAX(d.named) AS named, MAX(CASE WHEN t.message_id IS NOT NULL THEN 1 ELSE 0 END) AS taken
    FROM due d LEFT JOIN takes t ON t.message_id = d.message_id
    GROUP BY d.message, d.member_id),
follow AS (
    SELECT d.member_id, d.occurred_at, d.day_no, d.net_amount, CASE WHEN d.type = 'sale' THEN 1 ELSE 0 END AS sale
    FROM decisions d CROSS JOIN bounds b
    WHERE d.member_id IS NOT NULL AND d.day_no BETWEEN b.from_no - 1 AND b.to_no + 30),
spends AS (
    SELECT a.message, a.member_id, a.treated, a.named, a.taken, COALESCE(MAX(f.sale), 0) AS bought,
           SUM(CAST(COALESCE(f.net_amount, 0) AS DOUBLE)) AS spend
    FROM arms a LEFT JOIN follow f ON f.member_id = a.member_id AND f.occurred_at > a.first_at
         AND f.day_no <= a.first_no + 30
    GROUP BY a.message, a.member_id, a.treated, a.named, a.taken),
sums AS (
    SELECT message,
           SUM(CASE WHEN treated = 1 THEN 1 ELSE 0 END) AS n1,
           SUM(CASE WHEN treated = 0 THEN 1 ELSE 0 END) AS n0,
           AVG(CASE WHEN treated = 1 THEN spend END) AS m1,
           AVG(CASE WHEN treated = 0 THEN spend END) AS m0,
           VAR_SAMP(CASE WHEN treated = 1 THEN spend END) AS v1,
           VAR_SAMP(CASE WHEN treated = 0 THEN spend END) AS v0,
           AVG(CASE WHEN treated = 1 THEN CAST(bought AS DOUBLE) END) AS b1,
           AVG(CASE WHEN treated = 0 THEN CAST(bought AS DOUBLE) END) AS b0,
           AVG(CASE WHEN treated = 1 AND named = 1 THEN CAST(taken AS DOUBLE) END) AS t1,
           AVG(CASE WHEN treated = 0 AND named = 1 THEN CAST(taken AS DOUBLE) END) AS t0
    FROM spends GROUP BY message),
errors AS (
    SELECT s.*, CASE WHEN n1 > 1 AND n0 > 1 THEN SQRT(v1 / n1 + v0 / n0) END AS error
    FROM sums s)
SELECT message,
       CASE WHEN m0 > 0 THEN (m1 - m0) / m0 END AS lift,
       CASE WHEN m0 > 0 THEN (m1 - m0 - 1.959964 * error) / m0 END AS lift_low,
       CASE WHEN m0 > 0 THEN (m1 - m0 + 1.959964 * error) / m0 END AS lift_high,
       n1 AS treated, n0 AS control, m1 AS treated_mean, m0 AS control_mean,
       b1 AS bought_share, b0 AS control_bought_share, t1 AS taken_share, t0 AS control_taken_share
FROM errors
WHERE n1 > 0 AND n0 > 0
ORDER BY message
