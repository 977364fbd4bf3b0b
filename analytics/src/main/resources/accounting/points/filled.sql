-- A balance below zero is filled by what comes next, which no movement says: it is the part of the rise below
-- zero. From −30, 50 points make 20, and 30 of the 50 are covered.
WITH concerned AS (
    SELECT DISTINCT d.account_id FROM movements m JOIN decisions d USING (decision_no) WHERE m.kind = 'overdrawn'),
changes AS (
    SELECT d.account_id, d.sequence, d.decision_no, d.business_day, sum(p.points) AS points
    FROM concerned JOIN decisions d USING (account_id) JOIN postings p USING (decision_no)
    WHERE p.account = 'member.available' GROUP BY ALL),
balances AS (
    SELECT decision_no, business_day, points,
           sum(points) OVER (PARTITION BY account_id ORDER BY sequence) AS balance FROM changes),
drawn AS (
    SELECT decision_no, sum(points) AS points FROM movements WHERE kind = 'overdrawn' GROUP BY decision_no),
filled AS (
    SELECT b.decision_no, b.business_day,
           least(0, b.balance) - least(0, b.balance - b.points) + coalesce(d.points, 0) AS points
    FROM balances b LEFT JOIN drawn d USING (decision_no)),
lots AS (
    SELECT decision_no, min(last_day) AS last_day FROM movements
    WHERE kind IN ('earned', 'released', 'given-back', 'added', 'received') GROUP BY decision_no)
SELECT month_of(f.business_day), 'covered', l.last_day, CAST(NULL AS DATE), sum(f.points)
FROM filled f LEFT JOIN lots l USING (decision_no) WHERE f.points <> 0 GROUP BY ALL
