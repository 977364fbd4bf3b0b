-- title: Active rate
-- group: members 30
-- unit: percent
-- definition: Members with at least one sale in the period, over all members enrolled until the end of the range, whatever the period; with a store or channel, over those enrolled there. A period in which nobody bought has no row.
-- owner: CRM
-- source: decisions
-- chart: line
-- filters: store channel
-- column period: period, Period
-- column active: count, Active members
-- column members: count, Members
-- column rate: percent, Active rate
WITH enrolled AS (
    SELECT COUNT(*) AS members FROM known WHERE member_enrolled),
active AS (
    SELECT period, COUNT(DISTINCT member_id) AS active
    FROM scope WHERE type = 'sale' AND member_id IS NOT NULL
    GROUP BY period)
SELECT a.period, a.active, e.members,
       CASE WHEN e.members > 0 THEN CAST(a.active AS DOUBLE) / e.members END AS rate
FROM active a CROSS JOIN enrolled e
ORDER BY a.period
