-- title: Moves between tiers
-- group: members 60
-- unit: count
-- definition: Members who had a tier before the range began, by that tier and by the one they had at its end, each after the newest decision (the highest sequence) until then.
-- owner: CRM
-- source: decisions
-- chart: sankey
-- filters: none
-- column tier_from: text, From
-- column tier_to: text, To
-- column members: count, Members
WITH ends AS (
    SELECT member_id, tier_after AS tier,
           ROW_NUMBER() OVER (PARTITION BY member_id ORDER BY sequence DESC) AS place
    FROM known WHERE member_id IS NOT NULL AND tier_after IS NOT NULL),
starts AS (
    SELECT k.member_id, k.tier_after AS tier,
           ROW_NUMBER() OVER (PARTITION BY k.member_id ORDER BY k.sequence DESC) AS place
    FROM known k CROSS JOIN bounds b
    WHERE k.member_id IS NOT NULL AND k.tier_after IS NOT NULL AND k.day_no < b.from_no)
SELECT s.tier AS tier_from, e.tier AS tier_to, COUNT(*) AS members
FROM starts s JOIN ends e ON e.member_id = s.member_id AND e.place = 1
WHERE s.place = 1
GROUP BY s.tier, e.tier
ORDER BY s.tier, e.tier
