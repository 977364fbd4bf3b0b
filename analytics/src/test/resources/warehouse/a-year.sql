-- A year of a program, always the same: 24,000 purchases in six shops, 600 members, for tests of pages and queries.
CREATE TEMP MACRO u(i, k) AS (hash(i * 31 + k) % 1000003) / 1000003.0;

CREATE TEMP TABLE raw AS
SELECT i, CAST(DATE '2025-12-01' + CAST(floor(357 * power(u(i, 1), 0.85)) AS INTEGER) AS DATE) AS day,
       CASE WHEN u(i, 2) < 0.85 THEN CAST(floor(600 * power(u(i, 3), 1.7)) AS INTEGER) END AS visitor,
       CAST(floor(6 * power(u(i, 4), 1.3)) AS INTEGER) AS s,
       CASE WHEN u(i, 5) < 0.94 THEN 'sale' WHEN u(i, 5) < 0.99 THEN 'return' ELSE 'void' END AS type,
       CAST(4 + 60 * power(u(i, 6), 2) AS DECIMAL(18, 2)) AS amount
FROM range(1, 24001) r(i);

-- Members come, and some leave: outside of that time they are nobody's purchases.
CREATE TEMP TABLE visits AS
SELECT *, CASE WHEN CAST(day - DATE '2025-12-01' AS INTEGER) BETWEEN 380 * u(visitor, 20) - 40
                AND 380 * u(visitor, 20) + 30 + 600 * power(u(visitor, 21), 2) THEN visitor END AS m
FROM raw;

CREATE TEMP TABLE made AS
SELECT row_number() OVER (ORDER BY day, i) AS no, i, day, m, s, type,
       CASE WHEN type = 'sale' THEN amount * CASE WHEN m IS NULL THEN 1 WHEN m % 10 = 0 THEN 1.1 ELSE 1.25 END
            ELSE -amount / 2 END AS net,
       count(*) OVER (PARTITION BY m ORDER BY day, i) AS nth,
       s = 5 AS online
FROM visits;

INSERT INTO decisions
SELECT no, 'pos:Y-' || i, CASE WHEN m IS NULL THEN 'till:' || s ELSE 'm-' || m END, nth, no, -no,
       CASE WHEN m IS NOT NULL THEN 'm-' || m END, m IS NOT NULL AND nth = 1, type, NULL,
       CAST(day AS TIMESTAMP) + to_seconds(CAST(30000 + floor(36000 * u(i, 7)) AS BIGINT)), day, CAST(day - DATE '1970-01-01' AS INTEGER),
       CASE WHEN online THEN 'WEB-01' ELSE ['LON-01', 'LON-02', 'MAN-01', 'LEE-01', 'EDI-01'][s + 1] END,
       CASE WHEN online THEN NULL ELSE CAST(1 + i % 3 AS VARCHAR) END,
       CASE WHEN online THEN NULL ELSE 'C' || s || (1 + i % 4) END,
       CASE WHEN NOT online THEN 'store' WHEN u(i, 8) < 0.6 THEN 'web' ELSE 'app' END,
       'GBP', net, net, CASE WHEN m IS NULL THEN 0 ELSE CAST(floor(net) AS BIGINT) END,
       CASE WHEN m IS NOT NULL AND type = 'sale' AND u(i, 9) < 0.05 THEN 300 ELSE 0 END,
       CASE WHEN m IS NULL THEN NULL WHEN nth <= 12 THEN 'Blue' WHEN nth <= 45 THEN 'Silver' ELSE 'Gold' END,
       CASE WHEN m IS NULL THEN NULL WHEN nth < 12 THEN 'Blue' WHEN nth < 45 THEN 'Silver' ELSE 'Gold' END,
       CAST(1 + floor(6 * u(i, 10)) AS INTEGER), 'sha256:a-year'
FROM made ORDER BY no;

INSERT INTO decision_rules
SELECT decision_no, business_day, 'base', 'base', points_earned FROM decisions WHERE points_earned <> 0
UNION ALL
SELECT decision_no, business_day, 'coffee-2x', 'multiplier', points_earned FROM decisions
WHERE member_id IS NOT NULL AND CAST(substr(member_id, 3) AS INTEGER) % 10 <> 0 AND u(decision_no, 11) < 0.3 AND type = 'sale'
UNION ALL
SELECT decision_no, business_day, 'weekend-bonus', 'bonus', 25 FROM decisions
WHERE member_id IS NOT NULL AND type = 'sale' AND isodow(business_day) >= 6 AND net_amount > 20;

INSERT INTO held_out
SELECT decision_no, business_day, 'coffee-2x' FROM decisions
WHERE member_id IS NOT NULL AND CAST(substr(member_id, 3) AS INTEGER) % 10 = 0 AND u(decision_no, 11) < 0.3 AND type = 'sale';

CREATE TEMP TABLE issued AS
SELECT decision_no, business_day, sum(points) AS points FROM decision_rules GROUP BY ALL;

INSERT INTO postings
SELECT decision_no, business_day, 'member.available', points FROM issued
UNION ALL SELECT decision_no, business_day, 'program.issued', -points FROM issued
UNION ALL SELECT decision_no, business_day, 'program.redeemed', points_redeemed FROM decisions WHERE points_redeemed > 0
UNION ALL SELECT decision_no, business_day, 'member.available', -points_redeemed FROM decisions WHERE points_redeemed > 0
UNION ALL SELECT decision_no, business_day, 'program.expired', 40 FROM decisions WHERE business_day >= DATE '2026-04-01' AND member_id IS NOT NULL AND u(decision_no, 12) < 0.03
UNION ALL SELECT decision_no, business_day, 'member.available', -40 FROM decisions WHERE business_day >= DATE '2026-04-01' AND member_id IS NOT NULL AND u(decision_no, 12) < 0.03;

INSERT INTO movements
SELECT decision_no, business_day, 'earned', last_day(business_day + INTERVAL 12 MONTH), points FROM issued WHERE points > 0
UNION ALL SELECT decision_no, business_day, 'spent', last_day(business_day + INTERVAL 9 MONTH), points_redeemed FROM decisions WHERE points_redeemed > 0;

INSERT INTO movements
SELECT decision_no, business_day, 'taken-back', last_day(business_day + INTERVAL 12 MONTH), -points FROM issued WHERE points < 0
UNION ALL SELECT decision_no, business_day, 'expired', last_day(business_day + INTERVAL 9 MONTH), points FROM postings WHERE account = 'program.expired';

INSERT INTO vouchers
SELECT decision_no, business_day, 'v-' || decision_no, CASE WHEN u(decision_no, 13) < 0.7 THEN 'three-off' ELSE 'coffee-free' END,
       'amount', NULL, 3, 300, business_day, CAST(business_day + 60 AS DATE)
FROM decisions WHERE points_redeemed > 0;

INSERT INTO voucher_changes
SELECT voucher_id || '/1', voucher_id, reward_id, CASE WHEN u(decision_no, 14) < 0.9 THEN 'redeemed' ELSE 'cancelled' END,
       CAST(business_day + 9 AS TIMESTAMP), CAST(business_day + 9 AS DATE), 'LON-01', NULL
FROM vouchers WHERE u(decision_no, 15) < 0.62 AND business_day < DATE '2026-11-12';

INSERT INTO feedback
SELECT decision_id, CAST(business_day + 1 AS TIMESTAMP), CAST(floor(4 + 7 * u(decision_no, 22)) AS INTEGER), u(decision_no, 23) < 0.3, 'email'
FROM decisions WHERE member_id IS NOT NULL AND type = 'sale' AND u(decision_no, 24) < 0.08;

-- A mail after some purchases, which every tenth member is kept from.
CREATE TEMP TABLE mails AS
SELECT decision_no, member_id, ['win-back', 'offer-of-the-week'][1 + decision_no % 2] AS message,
       CAST(business_day AS TIMESTAMP) + INTERVAL 20 HOUR AS sent_at,
       CAST(substr(member_id, 3) AS INTEGER) % 10 = 0 AS withheld
FROM decisions WHERE member_id IS NOT NULL AND type = 'sale' AND u(decision_no, 25) < 0.1;

CREATE TEMP TABLE steps AS
SELECT *, CASE WHEN withheld THEN 'withheld' ELSE 'sent' END AS step, sent_at AS happened FROM mails
UNION ALL SELECT *, 'opened', sent_at + INTERVAL 3 HOUR FROM mails WHERE NOT withheld AND u(decision_no, 26) < 0.4
UNION ALL SELECT *, 'clicked', sent_at + INTERVAL 3 HOUR FROM mails WHERE NOT withheld AND u(decision_no, 26) < 0.1;

INSERT INTO message_steps
SELECT 'mail-' || decision_no, step, member_id, message, 'email', 'offers', happened, CAST(happened AS DATE),
       CAST(CAST(happened AS DATE) - DATE '1970-01-01' AS INTEGER), NOT withheld, NOT withheld, NULL,
       CASE WHEN message = 'win-back' THEN NULL ELSE 'oat-milk' END
FROM steps;

INSERT INTO offers
SELECT decision_no, business_day, ['cake-day', 'oat-milk', 'beans-1kg'][1 + CAST(floor(2.99 * u(decision_no, 16)) AS INTEGER)],
       CAST(substr(member_id, 3) AS INTEGER) % 10 <> 0
FROM decisions WHERE member_id IS NOT NULL AND type = 'sale' AND u(decision_no, 17) < 0.4;

-- Who saw offers buys their goods somewhat more often.
INSERT INTO offer_goods
SELECT decision_no, business_day, o.offer
FROM decisions, (VALUES ('beans-1kg', 19), ('cake-day', 20), ('oat-milk', 21)) o(offer, k)
WHERE member_id IS NOT NULL AND type = 'sale'
  AND u(decision_no, o.k) < CASE WHEN CAST(substr(member_id, 3) AS INTEGER) % 10 = 0 THEN 0.08 ELSE 0.12 END
ORDER BY decision_no, o.offer;

INSERT INTO near_misses
SELECT decision_no, business_day, 'weekend-bonus', 'spend', CAST(20 - net_amount AS DECIMAL(18, 2)) FROM decisions
WHERE member_id IS NOT NULL AND type = 'sale' AND isodow(business_day) >= 6 AND net_amount BETWEEN 14 AND 19.99;

INSERT INTO discounts
SELECT decision_no, business_day, 'cake-half', CAST(net_amount * 0.1 AS DECIMAL(18, 2)) FROM decisions
WHERE member_id IS NOT NULL AND type = 'sale' AND u(decision_no, 18) < 0.08;

INSERT INTO program_versions (event_id, version, number, name, kind, live_from, currency) VALUES
    ('a-year/1', 'sha256:a-year', 1, 'A year', 'publish', TIMESTAMP '2025-12-01 00:00:00', 'GBP');

INSERT INTO program_rows (version, part, row_id, name, position, active, begins, ends, hold_out, budget, value) VALUES
    ('sha256:a-year', 'campaign', 'coffee-2x', 'Double points on coffee', 1, true, NULL, NULL, 10, 100000, NULL),
    ('sha256:a-year', 'campaign', 'weekend-bonus', '25 points at the weekend', 2, true, NULL, NULL, NULL, 150000, NULL),
    ('sha256:a-year', 'campaign', 'cake-half', 'A tenth off with cake', 3, true, NULL, NULL, NULL, NULL, NULL),
    ('sha256:a-year', 'offer', 'cake-day', 'Cake on Tuesdays', 1, true, NULL, NULL, 10, NULL, NULL),
    ('sha256:a-year', 'offer', 'oat-milk', 'Oat milk for nothing', 2, true, NULL, NULL, 10, NULL, NULL),
    ('sha256:a-year', 'offer', 'beans-1kg', 'A kilo of beans', 3, true, NULL, NULL, 10, NULL, NULL),
    ('sha256:a-year', 'reward', 'three-off', '£3 off', 1, true, NULL, NULL, NULL, NULL, 3),
    ('sha256:a-year', 'reward', 'coffee-free', 'A coffee', 2, true, NULL, NULL, NULL, NULL, 3),
    ('sha256:a-year', 'tier', 'Blue', 'Blue', 1, true, NULL, NULL, NULL, NULL, NULL),
    ('sha256:a-year', 'tier', 'Silver', 'Silver', 2, true, NULL, NULL, NULL, NULL, NULL),
    ('sha256:a-year', 'tier', 'Gold', 'Gold', 3, true, NULL, NULL, NULL, NULL, NULL),
    ('sha256:a-year', 'store', 'LON-01', 'London Bridge', 1, true, NULL, NULL, NULL, NULL, NULL),
    ('sha256:a-year', 'store', 'LON-02', 'Camden', 2, true, NULL, NULL, NULL, NULL, NULL),
    ('sha256:a-year', 'store', 'MAN-01', 'Manchester', 3, true, NULL, NULL, NULL, NULL, NULL),
    ('sha256:a-year', 'store', 'LEE-01', 'Leeds', 4, true, NULL, NULL, NULL, NULL, NULL),
    ('sha256:a-year', 'store', 'EDI-01', 'Edinburgh', 5, true, NULL, NULL, NULL, NULL, NULL),
    ('sha256:a-year', 'store', 'WEB-01', 'Web shop', 6, true, NULL, NULL, NULL, NULL, NULL);

INSERT INTO targets
SELECT store_id, CAST(date_trunc('month', business_day) AS DATE), CAST(sum(net_amount) * 1.04 AS DECIMAL(18, 2))
FROM decisions GROUP BY ALL;

-- Somebody at a till in Leeds put one card on what others bought.
UPDATE decisions
SET member_id = 'm-77', cashier_id = 'C33', business_day = DATE '2026-11-20',
    day_no = CAST(DATE '2026-11-20' - DATE '1970-01-01' AS INTEGER)
WHERE decision_no IN (
    SELECT decision_no FROM decisions
    WHERE store_id = 'LEE-01' AND type = 'sale' AND member_id IS NULL AND business_day >= DATE '2026-11-14'
    ORDER BY business_day, decision_no LIMIT 5);
