-- title: Net promoter score by cashier
-- group: feedback 20
-- unit: ratio
-- definition: What members said of purchases in the range, by store and who served; purchases without a cashier are one row of their store. Few answers say little: see how many there are.
-- owner: Sales
-- source: feedback, decisions
-- chart: table
-- filters: store channel
-- column store: text, Store
-- column cashier: text, Cashier
-- column nps: ratio, Net promoter score
-- column answers: count, Answers
-- column average_score: ratio, Average score
-- column low: count, Scores of 0 to 6
SELECT s.store_id AS store, s.cashier_id AS cashier, ROUND(CAST(100 * (SUM(CASE WHEN f.score >= 9 THEN 1 ELSE 0 END) - SUM(CASE WHEN f.score <= 6 THEN 1 ELSE 0 END)) AS DOUBLE) / COUNT(*), 1) AS nps,
       COUNT(*) AS answers,
       AVG(CAST(f.score AS DOUBLE)) AS average_score,
       SUM(CASE WHEN f.score <= 6 THEN 1 ELSE 0 END) AS low
FROM scope s JOIN feedback f ON f.decision_id = s.decision_id
GROUP BY s.store_id, s.cashier_id
ORDER BY answers DESC, store, cashier
LIMIT 1000
