-- title: Stores compared
-- group: stores 10
-- unit: money
-- definition: Figures of each store in the range, claimed receipts with their points and new members; returns are those and voids, by money; the target is the sum of its monthly targets of the months that begin in the range.
-- owner: Sales
-- source: decisions, targets
-- chart: bar
-- filters: store channel
-- column store: text, Store
-- column net_sales: money, Net sales
-- column receipts: count, Receipts
-- column average_basket: money, Average receipt
-- column member_share: percent, Share of sales to members
-- column enrolled: count, New members
-- column points: points, Points earned
-- column return_share: percent, Returns of sales
-- column target: money, Target
-- column attained: percent, Sales of target
WITH figures AS (
    SELECT store_id,
           SUM(net_amount) AS net_sales,
           SUM(CASE WHEN type = 'sale' THEN net_amount ELSE 0 END) AS gross,
           SUM(CASE WHEN type = 'sale' THEN 0 ELSE -net_amount END) AS returned,
           SUM(CASE WHEN type = 'sale' THEN 1 ELSE 0 END) AS receipts,
           SUM(CASE WHEN member_id IS NOT NULL THEN net_amount ELSE 0 END) AS member_sales,
           SUM(CASE WHEN member_enrolled THEN 1 ELSE 0 END) AS enrolled,
           SUM(points_earned) AS points
    FROM scope WHERE store_id <> ''
    GROUP BY store_id),
goals AS (
    SELECT t.store_id, SUM(t.amount) AS amount FROM targets t CROSS JOIN bounds b
    WHERE t.month BETWEEN b.from_day AND b.to_day GROUP BY t.store_id)
SELECT f.store_id AS store, f.net_sales, f.receipts,
       CASE WHEN f.receipts > 0 THEN CAST(f.gross AS DOUBLE) / f.receipts END AS average_basket,
       CASE WHEN f.net_sales > 0 THEN CAST(f.member_sales AS DOUBLE) / CAST(f.net_sales AS DOUBLE) END AS member_share,
       f.enrolled, f.points,
       CASE WHEN f.gross > 0 THEN CAST(f.returned AS DOUBLE) / CAST(f.gross AS DOUBLE) END AS return_share,
       g.amount AS target,
       CASE WHEN g.amount > 0 THEN CAST(f.net_sales AS DOUBLE) / CAST(g.amount AS DOUBLE) END AS attained
FROM figures f LEFT JOIN goals g ON g.store_id = f.store_id
ORDER BY f.net_sales DESC, store
LIMIT 500
