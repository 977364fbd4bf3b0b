-- What concerns lots only. Transfers have two sides, with the same last day.
SELECT month_of(business_day),
       CASE kind WHEN 'repaid' THEN 'covered' WHEN 'received' THEN 'transferred' WHEN 'sent' THEN 'transferred'
                 ELSE kind END,
       CASE WHEN kind IN ('received', 'sent') THEN NULL ELSE last_day END,
       CASE WHEN kind = 'added' THEN month_of(business_day) END,
       sum(CASE kind WHEN 'sent' THEN -points ELSE points END)
FROM movements
WHERE kind IN ('added', 'spent', 'expired', 'removed', 'repaid', 'received', 'sent') GROUP BY ALL
