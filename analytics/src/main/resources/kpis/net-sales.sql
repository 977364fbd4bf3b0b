-- title: Net sales and receipts
-- group: members 5
-- unit: money
-- definition: What was paid for merchandise, less returns and voids; receipts are sales only, and one that was voided stays one; the average receipt is the mean of sales, before anything was brought back.
-- owner: Finance
-- source: decisions
-- chart: line
-- filters: store channel tier campaign
-- column period: period, Period
-- column net_sales: money, Net sales
-- column receipts: count, Receipts
-- column average_basket: money, Average receipt
SELECT period,
       SUM(net_amount) AS net_sales,
       SUM(CASE WHEN type = 'sale' THEN 1 ELSE 0 END) AS receipts,
       CASE WHEN SUM(CASE WHEN type = 'sale' THEN 1 ELSE 0 END) > 0
            THEN CAST(SUM(CASE WHEN type = 'sale' THEN net_amount ELSE 0 END) AS DOUBLE)
                 / SUM(CASE WHEN type = 'sale' THEN 1 ELSE 0 END)
       END AS average_basket
FROM scope
WHERE type IN ('sale', 'return', 'void')
GROUP BY period
ORDER BY period
