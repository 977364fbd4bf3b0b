-- title: Headline figures
-- group: members 1
-- unit: money
-- definition: Net sales less returns and voids; receipts are sales only; active members are those with a sale in the range; points by posting, returns taken off.
-- owner: CRM
-- source: decisions, postings
-- chart: number
-- filters: store channel tier campaign
-- column net_sales: money, Net sales
-- column receipts: count, Receipts
-- column member_share: percent, Share of sales to members
-- column active: count, Members who bought
-- column enrolled: count, New members
-- column issued: points, Points issued
-- column redeemed: points, Points redeemed
WITH trade AS (
    SELECT COALESCE(SUM(net_amount), 0) AS net_sales,
           COALESCE(SUM(CASE WHEN type = 'sale' THEN 1 ELSE 0 END), 0) AS receipts,
           SUM(CASE WHEN member_id IS NOT NULL THEN net_amount ELSE 0 END) AS member_sales,
           COUNT(DISTINCT CASE WHEN type = 'sale' THEN member_id END) AS active
    FROM scope WHERE type IN ('sale', 'return', 'void')),
joined AS (
    SELECT COUNT(*) AS enrolled FROM scope WHERE member_enrolled),
points AS (
    SELECT -COALESCE(SUM(CASE WHEN p.account = 'program.issued' THEN p.points ELSE 0 END), 0) AS issued,
           COALESCE(SUM(CASE WHEN p.account = 'program.redeemed' THEN p.points ELSE 0 END), 0) AS redeemed
    FROM moved p)
SELECT t.net_sales, t.receipts,
       CASE WHEN t.net_sales > 0 THEN CAST(t.member_sales AS DOUBLE) / CAST(t.net_sales AS DOUBLE) END AS member_share,
       t.active, j.enrolled, p.issued, p.redeemed
FROM trade t CROSS JOIN joined j CROSS JOIN points p
