-- title: Members by tier
-- group: members 50
-- unit: count
-- definition: Members who have a tier, by the one that their newest decision (the highest sequence) until the end of the range left them in.
-- owner: CRM
-- source: decisions
-- chart: bar
-- filters: none
-- column tier: text, Tier
-- column members: count, Members
-- column share: percent, Share of members
WITH newest AS (
    SELECT member_id, tier_after AS tier,
           ROW_NUMBER() OVER (PARTITION BY member_id ORDER BY sequence DESC) AS place
    FROM known WHERE member_id IS NOT NULL AND tier_after IS NOT NULL),
counted AS (
    SELECT tier, COUNT(*) AS members FROM newest WHERE place = 1 GROUP BY tier),
whole AS (
    SELECT SUM(members) AS members FROM counted)
SELECT c.tier, c.members, CAST(c.members AS DOUBLE) / CAST(w.members AS DOUBLE) AS share
FROM counted c CROSS JOIN whole w
ORDER BY c.members DESC, c.tier
