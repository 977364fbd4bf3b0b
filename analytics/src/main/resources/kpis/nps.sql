-- title: Net promoter score
-- group: feedback 10
-- unit: ratio
-- definition: What members said of purchases of the period, 0 to 10: the share of 9 and 10 less the share of 0 to 6, times a hundred, so from -100 to 100; the average score beside it. Answers of purchases that were brought back count.
-- owner: Marketing
-- source: feedback, decisions
-- chart: line
-- filters: store channel tier campaign
-- column period: period, Period
-- column nps: ratio, Net promoter score
-- column answers: count, Answers
-- column average_score: ratio, Average score
SELECT s.period, ROUND(CAST(100 * (SUM(CASE WHEN f.score >= 9 THEN 1 ELSE 0 END) - SUM(CASE WHEN f.score <= 6 THEN 1 ELSE 0 END)) AS DOUBLE) / COUNT(*), 1) AS nps,
       COUNT(*) AS answers,
       AVG(CAST(f.score AS DOUBLE)) AS average_score
FROM scope s JOIN feedback f ON f.decision_id = s.decision_id
GROUP BY s.period
ORDER BY s.period
