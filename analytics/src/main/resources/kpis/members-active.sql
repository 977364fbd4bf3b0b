-- title: Active rate
-- group: members 30
-- unit: percent
-- definition: Members with at least one sale in the period, over all members known until its end: whoever has had any decision, with a store or channel any decision there. A period in which nobody bought has no row.
-- owner: CRM
-- source: decisions
-- chart: line
-- filters: store channel
-- column period: period, Period
-- column active: count, Active members
-- column members: count, Members known
-- column rate: percent, Active rate
WITH firsts AS (
    SELECT member_id, MIN(business_day) AS first_day FROM known WHERE member_id IS NOT NULL GROUP BY member_id),
before_range AS (
    SELECT COUNT(*) AS members FROM firsts f CROSS JOIN bounds b WHERE f.first_day < b.from_day),
days AS (
    SELECT DISTINCT business_day, period FROM scope),
steps AS (
    SELECT d.period, COUNT(f.member_id) AS members
    FROM days d LEFT JOIN firsts f ON f.first_day = d.business_day
    GROUP BY d.period),
reached AS (
    SELECT s.period, b.members + SUM(s.members) OVER (ORDER BY s.period) AS members
    FROM steps s CROSS JOIN before_range b),
active AS (
    SELECT period, COUNT(DISTINCT member_id) AS active
    FROM scope WHERE type = 'sale' AND member_id IS NOT NULL
    GROUP BY period)
SELECT a.period, a.active, CAST(r.members AS BIGINT) AS members, CAST(a.active AS DOUBLE) / r.members AS rate
FROM active a JOIN reached r ON r.period = a.period
ORDER BY a.period
