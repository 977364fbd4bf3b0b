-- title: Channels compared
-- group: stores 30
-- unit: money
-- definition: Figures of each channel in the range, claimed receipts with their points.
-- owner: Sales
-- source: decisions
-- chart: bar
-- filters: store channel
-- column channel: text, Channel
-- column net_sales: money, Net sales
-- column receipts: count, Receipts
-- column average_basket: money, Average receipt
-- column members: count, Members who bought
-- column member_share: percent, Share of sales to members
-- column points: points, Points earned
SELECT channel, SUM(net_amount) AS net_sales,
       SUM(CASE WHEN type = 'sale' THEN 1 ELSE 0 END) AS receipts,
       AVG(CASE WHEN type = 'sale' THEN CAST(net_amount AS DOUBLE) END) AS average_basket,
       COUNT(DISTINCT CASE WHEN type = 'sale' THEN member_id END) AS members,
       CASE WHEN SUM(net_amount) > 0
            THEN CAST(SUM(CASE WHEN member_id IS NOT NULL THEN net_amount ELSE 0 END) AS DOUBLE)
                 / CAST(SUM(net_amount) AS DOUBLE) END AS member_share,
       SUM(points_earned) AS points
FROM scope
WHERE channel <> ''
GROUP BY channel
ORDER BY net_sales DESC, channel
