-- title: Tills
-- group: tills 20
-- unit: percent
-- definition: By store and till, as for cashiers.
-- owner: Sales
-- source: decisions
-- chart: table
-- filters: store channel
-- column store: text, Store
-- column till: text, Till
-- column receipts: count, Receipts
-- column net_sales: money, Net sales
-- column attach_rate: percent, Attach rate
-- column enrolled: count, New members
-- column return_share: percent, Returns of receipts
SELECT store_id AS store, till_id AS till,
       SUM(CASE WHEN type = 'sale' THEN 1 ELSE 0 END) AS receipts,
       SUM(net_amount) AS net_sales,
       CASE WHEN SUM(CASE WHEN type = 'sale' THEN 1 ELSE 0 END) > 0
            THEN CAST(SUM(CASE WHEN type = 'sale' AND member_id IS NOT NULL THEN 1 ELSE 0 END) AS DOUBLE)
                 / SUM(CASE WHEN type = 'sale' THEN 1 ELSE 0 END) END AS attach_rate,
       SUM(CASE WHEN type = 'sale' AND member_enrolled THEN 1 ELSE 0 END) AS enrolled,
       CASE WHEN SUM(CASE WHEN type = 'sale' THEN 1 ELSE 0 END) > 0
            THEN CAST(SUM(CASE WHEN type IN ('return', 'void') THEN 1 ELSE 0 END) AS DOUBLE)
                 / SUM(CASE WHEN type = 'sale' THEN 1 ELSE 0 END) END AS return_share
FROM scope
WHERE type IN ('sale', 'return', 'void') AND till_id IS NOT NULL
GROUP BY store_id, till_id
ORDER BY net_sales DESC, store, till
LIMIT 1000
