-- Decisions get a number, by which what belongs to them is found, and lose their keys: an index of texts over ten million
-- rows takes more memory than all else. What finds a repeated event is two columns of hashes (see Known.java).
ALTER TABLE decisions RENAME TO decisions_1;

CREATE TABLE decisions (
    decision_no          BIGINT NOT NULL,       -- from 1, in order of arrival
    decision_id          VARCHAR NOT NULL,
    account_id           VARCHAR NOT NULL,
    sequence             BIGINT NOT NULL,
    id_hash              BIGINT NOT NULL,       -- of decision_id
    place_hash           BIGINT NOT NULL,       -- of account_id and sequence
    member_id            VARCHAR,               -- none: an anonymous transaction
    member_enrolled      BOOLEAN NOT NULL,
    type                 VARCHAR NOT NULL,
    original_decision_id VARCHAR,
    occurred_at          TIMESTAMP NOT NULL,    -- UTC
    business_day         DATE NOT NULL,
    day_no               INTEGER NOT NULL,      -- days since 1970-01-01, to count with
    store_id             VARCHAR NOT NULL,      -- '' for what is done without a till; likewise the channel
    till_id              VARCHAR,
    cashier_id           VARCHAR,
    channel              VARCHAR NOT NULL,
    currency             VARCHAR NOT NULL,
    net_amount           DECIMAL(18, 4) NOT NULL,
    eligible_amount      DECIMAL(18, 4) NOT NULL,
    points_earned        BIGINT NOT NULL,
    points_redeemed      BIGINT NOT NULL,
    tier_before          VARCHAR,
    tier_after           VARCHAR,
    line_count           INTEGER,
    program_version      VARCHAR NOT NULL
);

INSERT INTO decisions
SELECT row_number() OVER (ORDER BY occurred_at), decision_id, account_id, sequence,
       CAST(('0x' || substr(md5(decision_id), 1, 15)) AS BIGINT),
       CAST(('0x' || substr(md5(account_id || chr(10) || CAST(sequence AS VARCHAR)), 1, 15)) AS BIGINT),
       member_id, member_enrolled, type, original_decision_id, occurred_at, business_day,
       CAST(business_day - DATE '1970-01-01' AS INTEGER), store_id, till_id, NULL, channel, currency,
       net_amount, eligible_amount, points_earned, points_redeemed, tier_before, tier_after, NULL, program_version
FROM decisions_1 ORDER BY 1;

ALTER TABLE decision_rules RENAME TO decision_rules_1;
CREATE TABLE decision_rules (
    decision_no  BIGINT NOT NULL,
    business_day DATE NOT NULL,
    rule         VARCHAR NOT NULL,
    kind         VARCHAR NOT NULL,
    points       BIGINT NOT NULL
);
INSERT INTO decision_rules
SELECT d.decision_no, d.business_day, r.rule, r.kind, r.points FROM decision_rules_1 r JOIN decisions d USING (decision_id);

ALTER TABLE postings RENAME TO postings_1;
CREATE TABLE postings (
    decision_no  BIGINT NOT NULL,
    business_day DATE NOT NULL,
    account      VARCHAR NOT NULL,
    points       BIGINT NOT NULL
);
INSERT INTO postings
SELECT d.decision_no, d.business_day, p.account, p.points FROM postings_1 p JOIN decisions d USING (decision_id);

-- Points that went from one account to another, with the last day on which they can be spent; NULL: no date ends them.
CREATE TABLE movements (
    decision_no  BIGINT NOT NULL,
    business_day DATE NOT NULL,
    kind         VARCHAR NOT NULL,
    last_day     DATE,
    points       BIGINT NOT NULL
);

ALTER TABLE vouchers RENAME TO vouchers_1;
CREATE TABLE vouchers (
    decision_no  BIGINT NOT NULL,
    business_day DATE NOT NULL,
    voucher_id   VARCHAR NOT NULL,
    reward_id    VARCHAR NOT NULL,
    kind         VARCHAR,
    rule         VARCHAR,                       -- the campaign or offer that gave it
    value        DECIMAL(18, 4) NOT NULL,
    points_spent BIGINT NOT NULL,
    usable_from  DATE,
    expires_on   DATE
);
INSERT INTO vouchers
SELECT d.decision_no, d.business_day, v.voucher_id, v.reward_id, NULL, NULL, CAST(v.value AS DECIMAL(18, 4)), 0, NULL, NULL
FROM vouchers_1 v JOIN decisions d USING (decision_id);

CREATE TABLE voucher_changes (
    event_id       VARCHAR PRIMARY KEY,
    voucher_id     VARCHAR NOT NULL,
    reward_id      VARCHAR NOT NULL,
    change         VARCHAR NOT NULL,            -- redeemed, given-back, cancelled
    occurred_at    TIMESTAMP NOT NULL,
    business_day   DATE NOT NULL,
    store_id       VARCHAR,
    transaction_id VARCHAR
);

-- Personal offers after a purchase; shown is false for members whom the hold-out keeps out.
CREATE TABLE offers (
    decision_no  BIGINT NOT NULL,
    business_day DATE NOT NULL,
    offer        VARCHAR NOT NULL,
    shown        BOOLEAN NOT NULL
);

-- Campaign rows that the member would have had, but for the hold-out.
CREATE TABLE held_out (
    decision_no  BIGINT NOT NULL,
    business_day DATE NOT NULL,
    rule         VARCHAR NOT NULL
);

CREATE TABLE near_misses (
    decision_no  BIGINT NOT NULL,
    business_day DATE NOT NULL,
    rule         VARCHAR NOT NULL,
    kind         VARCHAR NOT NULL,              -- spend, quantity
    missing      DECIMAL(18, 4) NOT NULL
);

CREATE TABLE discounts (
    decision_no  BIGINT NOT NULL,
    business_day DATE NOT NULL,
    rule         VARCHAR NOT NULL,
    amount       DECIMAL(18, 4) NOT NULL
);

-- Which program decided from when on, and what its rows are called.
CREATE TABLE program_versions (
    event_id  VARCHAR PRIMARY KEY,
    version   VARCHAR NOT NULL,
    number    BIGINT NOT NULL,
    name      VARCHAR NOT NULL,
    kind      VARCHAR NOT NULL,                 -- publish, roll-back, folder
    live_from TIMESTAMP NOT NULL,
    currency  VARCHAR NOT NULL
);

CREATE TABLE program_rows (
    version       VARCHAR NOT NULL,
    part          VARCHAR NOT NULL,             -- campaign, offer, reward, tier, store, segment
    row_id        VARCHAR NOT NULL,
    name          VARCHAR NOT NULL,
    position      INTEGER NOT NULL,
    active        BOOLEAN NOT NULL,
    begins        DATE,
    ends          DATE,
    hold_out      DECIMAL(5, 2),                -- percent
    budget        BIGINT,                       -- points
    budget_amount DECIMAL(18, 4),               -- money
    value         DECIMAL(18, 4)                -- money, of a reward
);

-- What a store is to sell in a month; given by people.
CREATE TABLE targets (
    store_id VARCHAR NOT NULL,
    month    DATE NOT NULL,
    amount   DECIMAL(18, 4) NOT NULL,
    PRIMARY KEY (store_id, month)
);

-- Which business days the Parquet files beside the database lag behind: the ingest raises revisions, the lake notes what
-- it has written.
CREATE TABLE lake_days (
    business_day DATE PRIMARY KEY,
    revision     BIGINT NOT NULL
);
INSERT INTO lake_days SELECT DISTINCT business_day, 1 FROM decisions;

CREATE TABLE lake_written (
    business_day DATE PRIMARY KEY,
    revision     BIGINT NOT NULL
);

DROP TABLE decision_rules_1;
DROP TABLE postings_1;
DROP TABLE vouchers_1;
DROP TABLE decisions_1;
