-- title: Share of sales to members
-- group: members 10
-- unit: percent
-- definition: Net sales to members over all net sales, returns taken off. A claimed receipt stays where it was sold.
-- owner: CRM
-- source: decisions
-- chart: line
-- filters: store channel
-- column period: period, Period
-- column share: percent, Share of net sales
-- column receipt_share: percent, Share of receipts
-- column member_sales: money, Net sales to members
-- column net_sales: money, Net sales
SELECT period,
       CASE WHEN SUM(net_amount) > 0
            THEN CAST(SUM(CASE WHEN member_id IS NOT NULL THEN net_amount ELSE 0 END) AS DOUBLE) / CAST(SUM(net_amount) AS DOUBLE)
       END AS share,
       CASE WHEN SUM(CASE WHEN type = 'sale' THEN 1 ELSE 0 END) > 0
            THEN CAST(SUM(CASE WHEN type = 'sale' AND member_id IS NOT NULL THEN 1 ELSE 0 END) AS DOUBLE)
                 / SUM(CASE WHEN type = 'sale' THEN 1 ELSE 0 END)
       END AS receipt_share,
       SUM(CASE WHEN member_id IS NOT NULL THEN net_amount ELSE 0 END) AS member_sales,
       SUM(net_amount) AS net_sales
FROM scope
WHERE type IN ('sale', 'return', 'void')
GROUP BY period
ORDER BY period
