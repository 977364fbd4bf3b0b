-- title: Points outstanding
-- group: points 20
-- unit: points
-- definition: What all members together have at the end of the period, available and pending, less what they owe. A period in which no member's points moved has no row.
-- owner: Finance
-- source: postings
-- chart: line
-- filters: none
-- column period: period, End of period
-- column outstanding: points, Outstanding
-- column available: points, Available
-- column pending: points, Pending
WITH before_range AS (
    SELECT SUM(CASE WHEN p.account = 'member.available' THEN p.points ELSE 0 END) AS available,
           SUM(CASE WHEN p.account = 'member.pending' THEN p.points ELSE 0 END) AS pending,
           SUM(CASE WHEN p.account = 'member.debt' THEN p.points ELSE 0 END) AS debt
    FROM postings p CROSS JOIN bounds b
    WHERE p.business_day < b.from_day),
steps AS (
    SELECT p.period,
           SUM(CASE WHEN p.account = 'member.available' THEN p.points ELSE 0 END) AS available,
           SUM(CASE WHEN p.account = 'member.pending' THEN p.points ELSE 0 END) AS pending,
           SUM(CASE WHEN p.account = 'member.debt' THEN p.points ELSE 0 END) AS debt
    FROM moved p
    WHERE p.account IN ('member.available', 'member.pending', 'member.debt')
    GROUP BY p.period)
SELECT t.period,
       COALESCE(b.available, 0) + COALESCE(b.pending, 0) + COALESCE(b.debt, 0)
           + SUM(t.available + t.pending + t.debt) OVER (ORDER BY t.period) AS outstanding,
       COALESCE(b.available, 0) + SUM(t.available) OVER (ORDER BY t.period) AS available,
       COALESCE(b.pending, 0) + SUM(t.pending) OVER (ORDER BY t.period) AS pending
FROM steps t CROSS JOIN before_range b
ORDER BY t.period
