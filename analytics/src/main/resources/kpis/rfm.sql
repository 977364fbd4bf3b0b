-- title: RFM segments
-- group: retention 20
-- unit: count
-- definition: Members with a sale in the range by recency (the last sale) and frequency (sales), each in fifths (5 is best; equal ones in the order of their ids), the first ones larger where five do not divide them. Recency and frequency of 4 and 4 or more are Champions, otherwise 3 and 3 or more Loyal; of frequency 2 or less those of recency 4 and more are New or promising, of 3 Need attention, of less Hibernating; of recency 2 or less those of frequency 4 and more are At risk, of 3 About to be lost.
-- owner: CRM
-- source: decisions
-- chart: bar
-- filters: store channel tier
-- column segment: text, Segment
-- column members: count, Members
-- column average_recency: days, Days since last bought
-- column average_visits: ratio, Visits
-- column spend: money, Net sales
WITH people AS (
    SELECT s.member_id,
           MAX(CASE WHEN s.type = 'sale' THEN s.day_no END) AS last_no,
           SUM(CASE WHEN s.type = 'sale' THEN 1 ELSE 0 END) AS visits,
           SUM(s.net_amount) AS spend
    FROM scope s
    WHERE s.member_id IS NOT NULL AND s.type IN ('sale', 'return', 'void')
    GROUP BY s.member_id),
scored AS (
    SELECT p.member_id, b.to_no - p.last_no AS recency, p.visits, p.spend,
           NTILE(5) OVER (ORDER BY p.last_no, p.member_id) AS r,
           NTILE(5) OVER (ORDER BY p.visits, p.member_id) AS f
    FROM people p CROSS JOIN bounds b
    WHERE p.visits > 0),
named AS (
    SELECT CASE
               WHEN r >= 4 AND f >= 4 THEN 'Champions'
               WHEN r >= 3 AND f >= 3 THEN 'Loyal'
               WHEN r >= 4 AND f <= 2 THEN 'New or promising'
               WHEN r = 3 AND f <= 2 THEN 'Need attention'
               WHEN r <= 2 AND f >= 4 THEN 'At risk'
               WHEN r <= 2 AND f = 3 THEN 'About to be lost'
               ELSE 'Hibernating' END AS segment,
           recency, visits, spend
    FROM scored)
SELECT segment, COUNT(*) AS members, AVG(CAST(recency AS DOUBLE)) AS average_recency,
       AVG(CAST(visits AS DOUBLE)) AS average_visits, SUM(spend) AS spend
FROM named
GROUP BY segment
ORDER BY members DESC, segment
