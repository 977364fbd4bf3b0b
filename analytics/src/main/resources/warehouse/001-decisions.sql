-- One row an event of loyalty.decisions. The keys are a net under the anti-join by which repeated events are dropped.
CREATE TABLE decisions (
    decision_id          VARCHAR PRIMARY KEY,
    account_id           VARCHAR NOT NULL,
    sequence             BIGINT NOT NULL,
    member_id            VARCHAR,               -- none: an anonymous transaction
    member_enrolled      BOOLEAN NOT NULL,
    type                 VARCHAR NOT NULL,
    original_decision_id VARCHAR,
    occurred_at          TIMESTAMP NOT NULL,    -- UTC
    business_day         DATE NOT NULL,
    store_id             VARCHAR NOT NULL,
    till_id              VARCHAR,
    channel              VARCHAR NOT NULL,
    currency             VARCHAR NOT NULL,
    net_amount           DECIMAL(18, 4) NOT NULL,
    eligible_amount      DECIMAL(18, 4) NOT NULL,
    points_earned        BIGINT NOT NULL,
    points_redeemed      BIGINT NOT NULL,
    tier_before          VARCHAR,
    tier_after           VARCHAR,
    program_version      VARCHAR NOT NULL,
    UNIQUE (account_id, sequence)
);

CREATE TABLE decision_rules (
    decision_id VARCHAR NOT NULL,
    rule        VARCHAR NOT NULL,
    kind        VARCHAR NOT NULL,
    points      BIGINT NOT NULL
);

CREATE TABLE postings (
    decision_id VARCHAR NOT NULL,
    account     VARCHAR NOT NULL,
    points      BIGINT NOT NULL
);

CREATE TABLE vouchers (
    voucher_id  VARCHAR NOT NULL,
    decision_id VARCHAR NOT NULL,
    reward_id   VARCHAR NOT NULL,
    value       VARCHAR NOT NULL
);

-- Records that could not be understood, with their bytes, so that none is lost and none stops the rest.
CREATE TABLE rejected (
    topic_id      VARCHAR NOT NULL,
    partition     INTEGER NOT NULL,
    record_offset BIGINT NOT NULL,
    reason        VARCHAR NOT NULL,
    detail        VARCHAR NOT NULL,
    size          BIGINT NOT NULL,
    raw           BLOB,
    PRIMARY KEY (topic_id, partition, record_offset)
);

-- Where to read on; written in the transaction that stores what was read. A topic made anew has another id.
CREATE TABLE positions (
    topic_id    VARCHAR NOT NULL,
    partition   INTEGER NOT NULL,
    next_offset BIGINT NOT NULL,
    PRIMARY KEY (topic_id, partition)
);
