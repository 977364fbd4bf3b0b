-- title: Offers shown
-- group: offers 10
-- unit: count
-- definition: How often each personal offer was shown in the range, to how many members, and how many members the hold-out kept from it.
-- owner: Marketing
-- source: offers, decisions
-- chart: table
-- filters: store channel tier
-- column offer: text, Offer
-- column shown: count, Shown
-- column members: count, Members
-- column kept_out: count, Kept out
WITH seen AS (
    SELECT o.offer, o.shown, s.member_id
    FROM scope s JOIN offers o ON o.decision_no = s.decision_no)
SELECT offer,
       SUM(CASE WHEN shown THEN 1 ELSE 0 END) AS shown,
       COUNT(DISTINCT CASE WHEN shown THEN member_id END) AS members,
       COUNT(DISTINCT CASE WHEN NOT shown THEN member_id END) AS kept_out
FROM seen
GROUP BY offer
ORDER BY shown DESC, offer
LIMIT 200
