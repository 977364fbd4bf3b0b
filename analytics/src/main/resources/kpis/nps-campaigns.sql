-- title: Net promoter score by campaign
-- group: feedback 30
-- unit: ratio
-- definition: What members said of purchases in the range on which a row of the program gave points; base is what every purchase earns. A purchase with two campaigns counts for both.
-- owner: Marketing
-- source: feedback, decision_rules
-- chart: table
-- filters: store channel tier
-- column campaign: text, Campaign
-- column nps: ratio, Net promoter score
-- column answers: count, Answers
-- column average_score: ratio, Average score
WITH given AS (
    SELECT DISTINCT r.rule, s.decision_id
    FROM scope s JOIN decision_rules r ON r.decision_no = s.decision_no)
SELECT g.rule AS campaign, ROUND(CAST(100 * (SUM(CASE WHEN f.score >= 9 THEN 1 ELSE 0 END) - SUM(CASE WHEN f.score <= 6 THEN 1 ELSE 0 END)) AS DOUBLE) / COUNT(*), 1) AS nps,
       COUNT(*) AS answers,
       AVG(CAST(f.score AS DOUBLE)) AS average_score
FROM given g JOIN feedback f ON f.decision_id = g.decision_id
GROUP BY g.rule
ORDER BY answers DESC, campaign
LIMIT 100
