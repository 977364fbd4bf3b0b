-- title: New members
-- group: members 20
-- unit: count
-- definition: Members whose first posting falls into the period, by the store or channel of that first transaction.
-- owner: CRM
-- source: decisions
-- chart: bar
-- filters: store channel
-- column period: period, Period
-- column enrolled: count, New members
SELECT period, COUNT(*) AS enrolled
FROM scope
WHERE member_enrolled
GROUP BY period
ORDER BY period
