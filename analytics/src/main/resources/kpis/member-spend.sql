-- title: Members against others
-- group: members 40
-- unit: money
-- definition: Average receipt (the mean of sales), merchandise lines of the sales that tell them, and, for members, net sales and sales a member with a sale, beside what others bought.
-- owner: CRM
-- source: decisions
-- chart: bar
-- filters: store channel
-- column who: text, Who
-- column average_basket: money, Average receipt
-- column lines_per_receipt: ratio, Lines a receipt
-- column receipts: count, Receipts
-- column net_sales: money, Net sales
-- column customers: count, Members who bought
-- column spend_each: money, Spend a member
-- column visits_each: ratio, Visits a member
SELECT CASE WHEN member_id IS NULL THEN 'others' ELSE 'members' END AS who,
       CASE WHEN SUM(CASE WHEN type = 'sale' THEN 1 ELSE 0 END) > 0
            THEN CAST(SUM(CASE WHEN type = 'sale' THEN net_amount ELSE 0 END) AS DOUBLE)
                 / SUM(CASE WHEN type = 'sale' THEN 1 ELSE 0 END)
       END AS average_basket,
       AVG(CASE WHEN type = 'sale' THEN CAST(line_count AS DOUBLE) END) AS lines_per_receipt,
       SUM(CASE WHEN type = 'sale' THEN 1 ELSE 0 END) AS receipts,
       SUM(net_amount) AS net_sales,
       COUNT(DISTINCT CASE WHEN type = 'sale' THEN member_id END) AS customers,
       CASE WHEN COUNT(DISTINCT CASE WHEN type = 'sale' THEN member_id END) > 0
            THEN CAST(SUM(net_amount) AS DOUBLE) / COUNT(DISTINCT CASE WHEN type = 'sale' THEN member_id END) END AS spend_each,
       CASE WHEN COUNT(DISTINCT CASE WHEN type = 'sale' THEN member_id END) > 0
            THEN CAST(SUM(CASE WHEN type = 'sale' THEN 1 ELSE 0 END) AS DOUBLE) / COUNT(DISTINCT CASE WHEN type = 'sale' THEN member_id END) END AS visits_each
FROM scope
WHERE type IN ('sale', 'return', 'void')
GROUP BY CASE WHEN member_id IS NULL THEN 'others' ELSE 'members' END
ORDER BY who
