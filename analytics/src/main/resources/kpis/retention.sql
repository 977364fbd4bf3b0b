-- title: Retention by cohort
-- group: retention 10
-- unit: percent
-- definition: Of the members who first bought in a month, the share that bought again so many months later, until the end of the range and for 24 months at most; month 0 is the first one itself. Cohorts begin with the month of the range's first day; a month in which nobody of them bought has no row.
-- owner: CRM
-- source: decisions
-- chart: heat
-- filters: store channel
-- column cohort: month, First bought in
-- column months_later: number, Months later
-- column retained: percent, Bought again
-- column members: count, Members who bought
-- column cohort_size: count, Members of the cohort
WITH visits AS (
    SELECT DISTINCT member_id, year(business_day) * 12 + month(business_day) AS month_no
    FROM known WHERE type = 'sale' AND member_id IS NOT NULL),
firsts AS (
    SELECT member_id, MIN(month_no) AS first_no FROM visits GROUP BY member_id),
sizes AS (
    SELECT first_no, COUNT(*) AS members FROM firsts GROUP BY first_no),
cells AS (
    SELECT f.first_no, v.month_no - f.first_no AS months_later, COUNT(*) AS members
    FROM firsts f JOIN visits v ON v.member_id = f.member_id
    GROUP BY f.first_no, v.month_no - f.first_no)
SELECT CAST(CONCAT(CAST(floor((c.first_no - 1) / 12.0) AS INTEGER), '-',
                   CASE WHEN (c.first_no - 1) % 12 < 9 THEN '0' ELSE '' END,
                   CAST((c.first_no - 1) % 12 + 1 AS INTEGER), '-01') AS DATE) AS cohort,
       c.months_later,
       CAST(c.members AS DOUBLE) / s.members AS retained,
       c.members, s.members AS cohort_size
FROM cells c JOIN sizes s ON s.first_no = c.first_no CROSS JOIN bounds b
WHERE c.first_no >= year(b.from_day) * 12 + month(b.from_day) AND c.months_later <= 24
ORDER BY cohort, c.months_later
