-- title: Low scores
-- group: feedback 40
-- unit: count
-- definition: Purchases in the range of which a member said 0 to 6, the day being that of the word; the words, where there are any, are read in the decision service under the purchase.
-- owner: Sales
-- source: feedback, decisions
-- chart: table
-- filters: store channel
-- column store: text, Store
-- column cashier: text, Cashier
-- column purchase: text, Purchase
-- column said: period, Said on
-- column score: count, Score
-- column comments: count, With words
SELECT s.store_id AS store, s.cashier_id AS cashier, s.decision_id AS purchase, CAST(f.given_at AS DATE) AS said, f.score,
       CASE WHEN f.has_comment THEN 1 ELSE 0 END AS comments
FROM scope s JOIN feedback f ON f.decision_id = s.decision_id
WHERE f.score <= 6
ORDER BY said DESC, score, store, purchase
LIMIT 500
