-- title: Offers taken
-- group: offers 15
-- unit: percent
-- definition: Of members who saw an offer in the range, the share who bought what it is about with a later sale within 30 days after they first saw it, wherever and after the range, too, beside the same share of members whom the hold-out kept from it: the difference is what showing it does. Sales that were voided do not count, returns change nothing.
-- owner: Marketing
-- source: offers, offer_goods, decisions
-- chart: bar
-- filters: store channel tier
-- column offer: text, Offer
-- column taken_share: percent, Taken of those who saw it
-- column unseen_share: percent, Bought of those kept out
-- column members: count, Members who saw it
-- column taken: count, Bought it then
-- column kept_out: count, Members kept out
-- column kept_out_bought: count, Bought it all the same
WITH touches AS (
    SELECT o.offer, s.member_id, s.sequence, s.day_no, CASE WHEN o.shown THEN 1 ELSE 0 END AS seen
    FROM scope s JOIN offers o ON o.decision_no = s.decision_no
    WHERE s.member_id IS NOT NULL),
firsts AS (
    SELECT offer, member_id, MAX(seen) AS treated,
           COALESCE(MIN(CASE WHEN seen = 1 THEN sequence END), MIN(sequence)) AS first_sequence
    FROM touches GROUP BY offer, member_id),
arms AS (
    SELECT f.offer, f.member_id, f.treated, f.first_sequence, t.day_no AS first_no
    FROM firsts f JOIN touches t
         ON t.offer = f.offer AND t.member_id = f.member_id AND t.sequence = f.first_sequence),
voids AS (
    SELECT DISTINCT original_decision_id FROM decisions WHERE type = 'void' AND original_decision_id IS NOT NULL),
bought AS (
    SELECT g.offer, d.member_id, d.sequence, d.day_no
    FROM decisions d CROSS JOIN bounds b JOIN offer_goods g ON g.decision_no = d.decision_no
    LEFT JOIN voids v ON v.original_decision_id = d.decision_id
    WHERE d.type = 'sale' AND v.original_decision_id IS NULL AND d.day_no BETWEEN b.from_no AND b.to_no + 30),
takers AS (
    SELECT DISTINCT a.offer, a.member_id
    FROM arms a JOIN bought b ON b.offer = a.offer AND b.member_id = a.member_id
         AND b.sequence > a.first_sequence AND b.day_no BETWEEN a.first_no AND a.first_no + 30),
counted AS (
    SELECT a.offer,
           SUM(a.treated) AS members,
           SUM(CASE WHEN a.treated = 1 AND t.member_id IS NOT NULL THEN 1 ELSE 0 END) AS taken,
           SUM(1 - a.treated) AS kept_out,
           SUM(CASE WHEN a.treated = 0 AND t.member_id IS NOT NULL THEN 1 ELSE 0 END) AS kept_out_bought
    FROM arms a LEFT JOIN takers t ON t.offer = a.offer AND t.member_id = a.member_id
    GROUP BY a.offer)
SELECT offer,
       CASE WHEN members > 0 THEN CAST(taken AS DOUBLE) / members END AS taken_share,
       CASE WHEN kept_out > 0 THEN CAST(kept_out_bought AS DOUBLE) / kept_out END AS unseen_share,
       members, taken, kept_out, kept_out_bought
FROM counted
ORDER BY members DESC, offer
LIMIT 100
