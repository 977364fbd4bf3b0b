-- title: Suspicious patterns at the till
-- group: tills 30
-- unit: count
-- definition: By cashier, each with the number that made it stand out: one card on at least 5 receipts and a fifth of the cashier's receipts with a member (own card); at least 4 receipts with one card on one day (card of the day); returns of sales whose points were spent before (the member owed points after the return); returns more than three times the average share of the store, with at least 5 of them.
-- owner: Loss prevention
-- source: decisions, movements
-- chart: table
-- filters: store channel
-- column store: text, Store
-- column cashier: text, Cashier
-- column pattern: text, Pattern
-- column found: count, How many
-- column out_of: count, Of
-- column member: text, Member
WITH cards AS (
    SELECT store_id, cashier_id, member_id, COUNT(*) AS receipts
    FROM scope WHERE type = 'sale' AND cashier_id IS NOT NULL AND member_id IS NOT NULL
    GROUP BY store_id, cashier_id, member_id),
totals AS (
    SELECT store_id, cashier_id, SUM(receipts) AS receipts FROM cards GROUP BY store_id, cashier_id),
own_card AS (
    SELECT c.store_id, c.cashier_id, 'own card' AS pattern, c.receipts AS found, t.receipts AS out_of, c.member_id
    FROM cards c JOIN totals t ON t.store_id = c.store_id AND t.cashier_id = c.cashier_id
    WHERE c.receipts >= 5 AND c.receipts * 5 >= t.receipts),
day_card AS (
    SELECT store_id, cashier_id, 'card of the day' AS pattern, COUNT(*) AS found, COUNT(*) AS out_of, member_id
    FROM scope WHERE type = 'sale' AND cashier_id IS NOT NULL AND member_id IS NOT NULL
    GROUP BY store_id, cashier_id, member_id, business_day
    HAVING COUNT(*) >= 4),
spent_before AS (
    SELECT s.store_id, s.cashier_id, 'refund after points' AS pattern, COUNT(DISTINCT s.decision_no) AS found,
           COUNT(DISTINCT s.decision_no) AS out_of, MIN(s.member_id) AS member_id
    FROM scope s JOIN movements m ON m.decision_no = s.decision_no AND m.kind IN ('overdrawn', 'owed', 'written-off')
    WHERE s.type IN ('return', 'void') AND s.cashier_id IS NOT NULL
    GROUP BY s.store_id, s.cashier_id),
shares AS (
    SELECT store_id, cashier_id,
           SUM(CASE WHEN type = 'sale' THEN 1 ELSE 0 END) AS sales,
           SUM(CASE WHEN type IN ('return', 'void') THEN 1 ELSE 0 END) AS returns
    FROM scope WHERE type IN ('sale', 'return', 'void') AND cashier_id IS NOT NULL
    GROUP BY store_id, cashier_id),
stores AS (
    SELECT store_id, SUM(sales) AS sales, SUM(returns) AS returns FROM shares GROUP BY store_id),
many_returns AS (
    SELECT c.store_id, c.cashier_id, 'many returns' AS pattern, c.returns AS found, c.sales AS out_of,
           CAST(NULL AS VARCHAR(10)) AS member_id
    FROM shares c JOIN stores s ON s.store_id = c.store_id
    WHERE c.returns >= 5 AND c.returns * s.sales > 3 * s.returns * c.sales),
found AS (
    SELECT * FROM own_card UNION ALL SELECT * FROM day_card
    UNION ALL SELECT * FROM spent_before UNION ALL SELECT * FROM many_returns)
SELECT store_id AS store, cashier_id AS cashier, pattern, found, out_of, member_id AS member
FROM found
ORDER BY found DESC, store, cashier, pattern, member
LIMIT 500
