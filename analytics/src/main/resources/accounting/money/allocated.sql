-- Prices of sales that issued points, and what the points took of them: price x points alone / (price + points alone), each
-- sale by itself, half up, in millionths. Whole numbers all the way: 10^-6 of the currency's unit, a point alone in 10^-12.
-- Of returns what they gave back of the price, and of what the points had taken of it. The latter follows the points that
-- were taken back of the sale so far, rounded down on the sum, so that in the end all of it is back.
WITH shares(month, alone) AS (VALUES {shares}),
sold AS (
    SELECT s.month, s.paid, CAST(s.points AS HUGEINT) * h.alone // 1000000 AS alone
    FROM money_sales s JOIN shares h USING (month) WHERE s.month BETWEEN {from} AND {through}),
back AS (
    SELECT r.*, CAST(r.points AS HUGEINT) * h.alone // 1000000 AS alone
    FROM money_returns r JOIN shares h ON h.month = r.sold WHERE r.month BETWEEN {from} AND {through}),
allocated AS (
    SELECT month, paid, (2 * paid * alone + paid + alone) // (2 * (paid + alone)) AS part FROM sold),
returned AS (
    SELECT *, (2 * paid * alone + paid + alone) // (2 * (paid + alone)) AS part FROM back)
SELECT month, 'consideration', CAST(NULL AS DATE), month, CAST(sum(paid) AS BIGINT) FROM allocated GROUP BY month
UNION ALL
SELECT month, 'allocated', CAST(NULL AS DATE), month, CAST(sum(part) AS BIGINT) FROM allocated GROUP BY month
UNION ALL
SELECT month, 'consideration-returned', CAST(NULL AS DATE), sold, CAST(sum(refund) AS BIGINT) FROM returned
GROUP BY month, sold
UNION ALL
SELECT month, 'allocation-returned', CAST(NULL AS DATE), sold,
       CAST(sum(part * so_far // points - part * until_then // points) AS BIGINT)
FROM returned GROUP BY month, sold
