-- title: Campaign lift against the hold-out
-- group: campaigns 20
-- unit: percent
-- definition: Net sales a member until the end of the range, from the first day in it on which a campaign gave something or would have, of members who got it (if only once) against members whom its hold-out kept out; lift is the difference over the hold-out's mean, with the 95 % confidence interval of the difference of means (Welch, normal quantile; two members of each at least).
-- owner: Marketing
-- source: decisions, decision_rules, discounts, held_out
-- chart: forest
-- filters: store channel tier
-- column campaign: text, Campaign
-- column lift: percent, Lift
-- column lift_low: percent, 95 % from
-- column lift_high: percent, 95 % to
-- column treated: count, Members who got it
-- column control: count, Members kept out
-- column treated_mean: money, Spend each who got it
-- column control_mean: money, Spend each kept out
-- column incremental: money, Extra sales
WITH touches AS (
    SELECT r.rule, s.member_id, s.day_no, 1 AS treated
    FROM scope s JOIN decision_rules r ON r.decision_no = s.decision_no
    WHERE s.type = 'sale' AND s.member_id IS NOT NULL AND r.rule IN (SELECT rule FROM held_out)
    UNION ALL
    SELECT d.rule, s.member_id, s.day_no, 1 AS treated
    FROM scope s JOIN discounts d ON d.decision_no = s.decision_no
    WHERE s.type = 'sale' AND s.member_id IS NOT NULL AND d.rule IN (SELECT rule FROM held_out)
    UNION ALL
    SELECT h.rule, s.member_id, s.day_no, 0 AS treated
    FROM scope s JOIN held_out h ON h.decision_no = s.decision_no
    WHERE s.type = 'sale' AND s.member_id IS NOT NULL),
arms AS (
    SELECT rule, member_id, MIN(day_no) AS first_no, MAX(treated) AS treated FROM touches GROUP BY rule, member_id),
spends AS (
    SELECT a.rule, a.member_id, a.treated, SUM(CAST(s.net_amount AS DOUBLE)) AS spend
    FROM arms a JOIN scope s ON s.member_id = a.member_id AND s.day_no >= a.first_no
    GROUP BY a.rule, a.member_id, a.treated),
sums AS (
    SELECT rule,
           SUM(CASE WHEN treated = 1 THEN 1 ELSE 0 END) AS n1,
           SUM(CASE WHEN treated = 0 THEN 1 ELSE 0 END) AS n0,
           AVG(CASE WHEN treated = 1 THEN spend END) AS m1,
           AVG(CASE WHEN treated = 0 THEN spend END) AS m0,
           VAR_SAMP(CASE WHEN treated = 1 THEN spend END) AS v1,
           VAR_SAMP(CASE WHEN treated = 0 THEN spend END) AS v0
    FROM spends GROUP BY rule),
errors AS (
    SELECT rule, n1, n0, m1, m0,
           CASE WHEN n1 > 1 AND n0 > 1 THEN SQRT(v1 / n1 + v0 / n0) END AS error
    FROM sums)
SELECT rule AS campaign,
       CASE WHEN m0 > 0 THEN (m1 - m0) / m0 END AS lift,
       CASE WHEN m0 > 0 THEN (m1 - m0 - 1.959964 * error) / m0 END AS lift_low,
       CASE WHEN m0 > 0 THEN (m1 - m0 + 1.959964 * error) / m0 END AS lift_high,
       n1 AS treated, n0 AS control, m1 AS treated_mean, m0 AS control_mean, (m1 - m0) * n1 AS incremental
FROM errors
WHERE n1 > 0 AND n0 > 0
ORDER BY campaign
