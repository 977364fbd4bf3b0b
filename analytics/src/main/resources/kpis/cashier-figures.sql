-- title: Cashiers
-- group: tills 10
-- unit: percent
-- definition: By store and cashier: the attach rate is the share of receipts with a member; the enrolment rate the share of new members among receipts that could have brought one (new ones and those without a member); returns are those and voids, by number.
-- owner: Sales
-- source: decisions
-- chart: table
-- filters: store channel
-- column store: text, Store
-- column cashier: text, Cashier
-- column receipts: count, Receipts
-- column net_sales: money, Net sales
-- column attach_rate: percent, Attach rate
-- column enrolment_rate: percent, Enrolment rate
-- column enrolled: count, New members
-- column average_basket: money, Average receipt
-- column lines_per_receipt: ratio, Lines a receipt
-- column return_share: percent, Returns of receipts
SELECT store_id AS store, cashier_id AS cashier,
       SUM(CASE WHEN type = 'sale' THEN 1 ELSE 0 END) AS receipts,
       SUM(net_amount) AS net_sales,
       CASE WHEN SUM(CASE WHEN type = 'sale' THEN 1 ELSE 0 END) > 0
            THEN CAST(SUM(CASE WHEN type = 'sale' AND member_id IS NOT NULL THEN 1 ELSE 0 END) AS DOUBLE)
                 / SUM(CASE WHEN type = 'sale' THEN 1 ELSE 0 END) END AS attach_rate,
       CASE WHEN SUM(CASE WHEN type = 'sale' AND (member_id IS NULL OR member_enrolled) THEN 1 ELSE 0 END) > 0
            THEN CAST(SUM(CASE WHEN type = 'sale' AND member_enrolled THEN 1 ELSE 0 END) AS DOUBLE)
                 / SUM(CASE WHEN type = 'sale' AND (member_id IS NULL OR member_enrolled) THEN 1 ELSE 0 END)
       END AS enrolment_rate,
       SUM(CASE WHEN type = 'sale' AND member_enrolled THEN 1 ELSE 0 END) AS enrolled,
       AVG(CASE WHEN type = 'sale' THEN CAST(net_amount AS DOUBLE) END) AS average_basket,
       AVG(CASE WHEN type = 'sale' THEN CAST(line_count AS DOUBLE) END) AS lines_per_receipt,
       CASE WHEN SUM(CASE WHEN type = 'sale' THEN 1 ELSE 0 END) > 0
            THEN CAST(SUM(CASE WHEN type IN ('return', 'void') THEN 1 ELSE 0 END) AS DOUBLE)
                 / SUM(CASE WHEN type = 'sale' THEN 1 ELSE 0 END) END AS return_share
FROM scope
WHERE type IN ('sale', 'return', 'void') AND cashier_id IS NOT NULL
GROUP BY store_id, cashier_id
ORDER BY net_sales DESC, store, cashier
LIMIT 1000
