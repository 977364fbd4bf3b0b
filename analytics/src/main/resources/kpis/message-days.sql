-- title: Messages by day
-- group: messages 20
-- unit: count
-- definition: Messages by the day of UTC on which they went out and the row of the program, and what became of them since, whenever: opened at least once of those with a picture that tells, clicked at least once of those with a link that is counted, and taken of those that name a voucher or an offer: the voucher was redeemed and not given back, or the member bought what the offer is about within 30 days with a sale that was not voided.
-- owner: Marketing
-- source: message_steps, voucher_changes, offer_goods, decisions
-- chart: table
-- filters: none
-- column day: date, Day
-- column message: text, Message
-- column sent: count, Sent
-- column opened: count, Opened
-- column clicked: count, Clicked
-- column taken: count, Taken
-- column open_rate: percent, Opened of those that tell
-- column click_rate: percent, Clicked of those that tell
-- column take_rate: percent, Taken of those that name something
WITH sent AS (
    SELECT s.*, CASE WHEN s.voucher_id IS NULL AND s.offer IS NULL THEN 0 ELSE 1 END AS named,
           CASE WHEN s.opens_counted THEN 1 ELSE 0 END AS with_picture,
           CASE WHEN s.clicks_counted THEN 1 ELSE 0 END AS with_link
    FROM message_steps s CROSS JOIN bounds b
    WHERE s.step = 'sent' AND s.business_day BETWEEN b.from_day AND b.to_day),
marks AS (
    SELECT message_id,
           MAX(CASE WHEN step = 'opened' THEN 1 ELSE 0 END) AS opened,
           MAX(CASE WHEN step = 'clicked' THEN 1 ELSE 0 END) AS clicked
    FROM message_steps WHERE step IN ('opened', 'clicked')
    GROUP BY message_id),
changes AS (
    SELECT c.voucher_id, c.change, c.occurred_at,
           ROW_NUMBER() OVER (PARTITION BY c.voucher_id ORDER BY c.occurred_at DESC, c.event_id DESC) AS place
    FROM voucher_changes c),
voids AS (
    SELECT DISTINCT original_decision_id FROM decisions WHERE type = 'void' AND original_decision_id IS NOT NULL),
bought AS (
    SELECT g.offer, d.member_id, d.occurred_at, d.day_no
    FROM decisions d CROSS JOIN bounds b JOIN offer_goods g ON g.decision_no = d.decision_no
    LEFT JOIN voids v ON v.original_decision_id = d.decision_id
    WHERE d.type = 'sale' AND v.original_decision_id IS NULL AND d.day_no BETWEEN b.from_no - 1 AND b.to_no + 30),
takes AS (
    SELECT s.message_id FROM sent s JOIN changes c ON c.voucher_id = s.voucher_id
    WHERE c.place = 1 AND c.change = 'redeemed' AND c.occurred_at > s.happened_at
    UNION
    SELECT s.message_id FROM sent s JOIN bought b ON b.offer = s.offer AND b.member_id = s.member_id
    WHERE b.occurred_at > s.happened_at AND b.day_no <= s.day_no + 30),
counted AS (
    SELECT s.business_day, s.message, COUNT(*) AS sent,
           SUM(CASE WHEN m.opened = 1 THEN s.with_picture ELSE 0 END) AS opened,
           SUM(CASE WHEN m.clicked = 1 THEN s.with_link ELSE 0 END) AS clicked,
           SUM(CASE WHEN t.message_id IS NOT NULL THEN 1 ELSE 0 END) AS taken,
           SUM(s.with_picture) AS with_picture, SUM(s.with_link) AS with_link, SUM(s.named) AS named
    FROM sent s LEFT JOIN marks m ON m.message_id = s.message_id LEFT JOIN takes t ON t.message_id = s.message_id
    GROUP BY s.business_day, s.message)
SELECT business_day AS day, message, sent, opened, clicked, taken,
       CASE WHEN with_picture > 0 THEN CAST(opened AS DOUBLE) / with_picture END AS open_rate,
       CASE WHEN with_link > 0 THEN CAST(clicked AS DOUBLE) / with_link END AS click_rate,
       CASE WHEN named > 0 THEN CAST(taken AS DOUBLE) / named END AS take_rate
FROM counted
ORDER BY day, message
LIMIT 5000
