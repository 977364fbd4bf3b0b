-- title: Net sales by store
-- group: stores 20
-- unit: money
-- definition: Net sales of the ten stores that sold most in the range.
-- owner: Sales
-- source: decisions
-- chart: line
-- filters: store channel
-- column period: period, Period
-- column store: text, Store
-- column net_sales: money, Net sales
WITH ranked AS (
    SELECT store_id, ROW_NUMBER() OVER (ORDER BY SUM(net_amount) DESC, store_id) AS place
    FROM scope WHERE type IN ('sale', 'return', 'void')
    GROUP BY store_id)
SELECT s.period, s.store_id AS store, SUM(s.net_amount) AS net_sales
FROM scope s JOIN ranked r ON r.store_id = s.store_id AND r.place <= 10
WHERE s.type IN ('sale', 'return', 'void')
GROUP BY s.period, s.store_id
ORDER BY s.period, store
