-- title: Suspicious patterns at the till
-- group: tills 30
-- unit: count
-- definition: By store and cashier, each with the number that made it stand out: one card on at least 5 receipts and a fifth of the cashier's receipts with a member (own card); at least 4 receipts with one card on one day (card of the day); at least 5 cards that were shown 3 times or more and four times out of five to this cashier among all receipts with one, if that are more than three times as many a receipt as with the others of the store (many cards); returns of sales whose points were spent before (the member owed points after the return or void, or they were written off: refund after points, with the first of the members by id); at least 5 returns and voids, if that are more than three times as many a sale as with the others of the store (many returns).
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
shown AS (
    SELECT member_id, SUM(receipts) AS receipts FROM cards GROUP BY member_id),
tied AS (
    SELECT c.store_id, c.cashier_id, COUNT(*) AS tied_cards
    FROM cards c JOIN shown m ON m.member_id = c.member_id
    WHERE c.receipts >= 3 AND c.receipts * 5 >= m.receipts * 4
    GROUP BY c.store_id, c.cashier_id),
tied_stores AS (
    SELECT t.store_id, SUM(t.receipts) AS receipts, SUM(COALESCE(c.tied_cards, 0)) AS tied_cards
    FROM totals t LEFT JOIN tied c ON c.store_id = t.store_id AND c.cashier_id = t.cashier_id
    GROUP BY t.store_id),
many_cards AS (
    SELECT c.store_id, c.cashier_id, 'many cards' AS pattern, c.tied_cards AS found, t.receipts AS out_of,
           CAST(NULL AS VARCHAR(10)) AS member_id
    FROM tied c JOIN totals t ON t.store_id = c.store_id AND t.cashier_id = c.cashier_id
    JOIN tied_stores s ON s.store_id = c.store_id
    WHERE c.tied_cards >= 5 AND s.receipts > t.receipts
      AND c.tied_cards * (s.receipts - t.receipts) > 3 * (s.tied_cards - c.tied_cards) * t.receipts),
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
    WHERE c.returns >= 5 AND s.sales > c.sales
      AND c.returns * (s.sales - c.sales) > 3 * (s.returns - c.returns) * c.sales),
found AS (
    SELECT * FROM own_card UNION ALL SELECT * FROM day_card
    UNION ALL SELECT * FROM many_cards UNION ALL SELECT * FROM spent_before UNION ALL SELECT * FROM many_returns)
SELECT store_id AS store, cashier_id AS cashier, pattern, found, out_of, member_id AS member
FROM found
ORDER BY found DESC, store, cashier, pattern, member
LIMIT 500
