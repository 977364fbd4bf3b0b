-- Prices of sales that issued points, and what the points took of them: price x points alone / (price + points alone), each
-- sale by itself, half up, in millionths. Whole numbers all the way: 10^-6 of the currency's unit, a point alone in 10^-12.
WITH shares(month, alone) AS (VALUES {shares}),
issues AS (
    SELECT m.decision_no, m.business_day, sum(m.points) AS points,
           coalesce(any_value(s.net_amount), any_value(d.net_amount))
               - {value} * coalesce(any_value(p.points), 0) AS paid
    FROM movements m JOIN decisions d USING (decision_no)
         LEFT JOIN decisions s ON d.type = 'claim' AND s.decision_id = d.original_decision_id
         LEFT JOIN (SELECT decision_no, CAST(sum(points) AS BIGINT) AS points FROM movements
                    WHERE kind = 'spent' AND {in} GROUP BY decision_no) p ON p.decision_no = m.decision_no
    WHERE m.kind = 'earned' AND m.{in} GROUP BY m.decision_no, m.business_day),
priced AS (
    SELECT business_day, CAST(paid * 1000000 AS HUGEINT) AS paid, CAST(points AS HUGEINT) * alone // 1000000 AS alone
    FROM issues JOIN shares ON shares.month = month_of(business_day) WHERE paid > 0),
allocated AS (
    SELECT business_day, paid, (2 * paid * alone + paid + alone) // (2 * (paid + alone)) AS part FROM priced)
SELECT month_of(business_day), 'consideration', CAST(NULL AS DATE), month_of(business_day), CAST(sum(paid) AS BIGINT)
FROM allocated GROUP BY ALL
UNION ALL
SELECT month_of(business_day), 'allocated', CAST(NULL AS DATE), month_of(business_day), CAST(sum(part) AS BIGINT)
FROM allocated GROUP BY ALL
