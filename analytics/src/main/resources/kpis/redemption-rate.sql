-- title: Redemption and breakage rate
-- group: points 30
-- unit: percent
-- definition: Of all points issued until the end of the period, returns taken off, the shares redeemed, expired (breakage), and still open.
-- owner: Finance
-- source: postings
-- chart: stacked
-- filters: none
-- column period: period, Until
-- column redemption_rate: percent, Redeemed
-- column breakage_rate: percent, Expired
-- column open_rate: percent, Open or otherwise gone
-- column issued: points, Issued so far
WITH before_range AS (
    SELECT SUM(CASE WHEN p.account = 'program.issued' THEN -p.points ELSE 0 END) AS issued,
           SUM(CASE WHEN p.account = 'program.redeemed' THEN p.points ELSE 0 END) AS redeemed,
           SUM(CASE WHEN p.account = 'program.expired' THEN p.points ELSE 0 END) AS expired
    FROM postings p CROSS JOIN bounds b
    WHERE p.business_day < b.from_day),
steps AS (
    SELECT p.period,
           SUM(CASE WHEN p.account = 'program.issued' THEN -p.points ELSE 0 END) AS issued,
           SUM(CASE WHEN p.account = 'program.redeemed' THEN p.points ELSE 0 END) AS redeemed,
           SUM(CASE WHEN p.account = 'program.expired' THEN p.points ELSE 0 END) AS expired
    FROM moved p
    GROUP BY p.period),
sums AS (
    SELECT t.period,
           COALESCE(b.issued, 0) + SUM(t.issued) OVER (ORDER BY t.period) AS issued,
           COALESCE(b.redeemed, 0) + SUM(t.redeemed) OVER (ORDER BY t.period) AS redeemed,
           COALESCE(b.expired, 0) + SUM(t.expired) OVER (ORDER BY t.period) AS expired
    FROM steps t CROSS JOIN before_range b)
SELECT period,
       CASE WHEN issued > 0 THEN CAST(redeemed AS DOUBLE) / CAST(issued AS DOUBLE) END AS redemption_rate,
       CASE WHEN issued > 0 THEN CAST(expired AS DOUBLE) / CAST(issued AS DOUBLE) END AS breakage_rate,
       CASE WHEN issued > 0 THEN CAST(issued - redeemed - expired AS DOUBLE) / CAST(issued AS DOUBLE) END AS open_rate,
       issued
FROM sums
ORDER BY period
