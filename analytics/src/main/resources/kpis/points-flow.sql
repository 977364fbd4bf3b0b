-- title: Points issued, redeemed and expired
-- group: points 10
-- unit: points
-- definition: Points that left the program's accounts for members, and came back, by posting; returns take issued points back.
-- owner: Finance
-- source: postings
-- chart: bar
-- filters: store channel tier
-- column period: period, Period
-- column issued: points, Issued
-- column redeemed: points, Redeemed
-- column expired: points, Expired
-- column other: points, Adjusted, transferred or written off
SELECT p.period,
       SUM(CASE WHEN p.account = 'program.issued' THEN -p.points ELSE 0 END) AS issued,
       SUM(CASE WHEN p.account = 'program.redeemed' THEN p.points ELSE 0 END) AS redeemed,
       SUM(CASE WHEN p.account = 'program.expired' THEN p.points ELSE 0 END) AS expired,
       SUM(CASE WHEN p.account IN ('program.adjusted', 'program.transferred', 'program.written-off') THEN p.points ELSE 0 END)
           AS other
FROM moved p
GROUP BY p.period
ORDER BY p.period
