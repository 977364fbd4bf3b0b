-- title: Voucher funnel
-- group: rewards 20
-- unit: count
-- definition: Vouchers issued in the range by reward, and what became of them until the newest business day; open ones can still be used, also those that were redeemed and given back; an expired one ended before that day.
-- owner: Marketing
-- source: vouchers, voucher_changes
-- chart: funnel
-- filters: store channel tier
-- column reward: text, Reward
-- column issued: count, Issued
-- column redeemed: count, Redeemed
-- column cancelled: count, Cancelled
-- column expired: count, Expired
-- column still_open: count, Open
-- column redemption_rate: percent, Redeemed of issued
-- column value_issued: money, Value issued
WITH issued AS (
    SELECT v.voucher_id, v.reward_id, v.value, v.expires_on
    FROM scope s JOIN vouchers v ON v.decision_no = s.decision_no),
changes AS (
    SELECT c.voucher_id, c.change,
           ROW_NUMBER() OVER (PARTITION BY c.voucher_id ORDER BY c.occurred_at DESC, c.event_id DESC) AS place
    FROM voucher_changes c),
today AS (
    SELECT MAX(day_no) AS day_no, MAX(business_day) AS business_day FROM decisions),
fates AS (
    SELECT i.reward_id, i.value,
           CASE WHEN c.change = 'redeemed' THEN 'redeemed'
                WHEN c.change = 'cancelled' THEN 'cancelled'
                WHEN i.expires_on < t.business_day THEN 'expired'
                ELSE 'open' END AS fate
    FROM issued i CROSS JOIN today t
    LEFT JOIN changes c ON c.voucher_id = i.voucher_id AND c.place = 1)
SELECT reward_id AS reward, COUNT(*) AS issued,
       SUM(CASE WHEN fate = 'redeemed' THEN 1 ELSE 0 END) AS redeemed,
       SUM(CASE WHEN fate = 'cancelled' THEN 1 ELSE 0 END) AS cancelled,
       SUM(CASE WHEN fate = 'expired' THEN 1 ELSE 0 END) AS expired,
       SUM(CASE WHEN fate = 'open' THEN 1 ELSE 0 END) AS still_open,
       CAST(SUM(CASE WHEN fate = 'redeemed' THEN 1 ELSE 0 END) AS DOUBLE) / COUNT(*) AS redemption_rate,
       SUM(value) AS value_issued
FROM fates
GROUP BY reward_id
ORDER BY issued DESC, reward
LIMIT 100
