-- The books of closed periods; what is open is worked out from the decisions. Rows are only ever added. Money is in the
-- currency's smallest unit, but for what is called micros: millionths of its unit.
CREATE TABLE accounting_periods (
    period      DATE PRIMARY KEY,       -- first day of the month
    closed_at   TIMESTAMP NOT NULL,     -- UTC
    closed_by   VARCHAR NOT NULL,
    as_of       DATE NOT NULL,          -- newest business day that was known
    currency    VARCHAR NOT NULL,
    decimals    INTEGER NOT NULL,
    point_value DECIMAL(18, 6) NOT NULL,
    share       DECIMAL(9, 6) NOT NULL, -- by which the month's sales were shared between goods and points
    method      VARCHAR NOT NULL,
    previous    VARCHAR NOT NULL,       -- checksum of the period before
    checksum    VARCHAR NOT NULL        -- of that and of all rows below
);

-- The sums that a period booked. What has come since then is the difference to the decisions.
CREATE TABLE accounting_flows (
    period   DATE NOT NULL,
    happened DATE NOT NULL,             -- month of the business days
    kind     VARCHAR NOT NULL,
    last_day DATE,
    issued   DATE,
    quantity BIGINT NOT NULL            -- points or micros
);

CREATE TABLE accounting_cohorts (
    period            DATE NOT NULL,
    month             DATE NOT NULL,
    origin            VARCHAR NOT NULL,
    issued            BIGINT NOT NULL,  -- points
    free              BIGINT NOT NULL,
    vouchers          BIGINT NOT NULL,
    redeemed          BIGINT NOT NULL,
    ended             BIGINT NOT NULL,
    opening           BIGINT NOT NULL,  -- money
    opening_vouchers  BIGINT NOT NULL,
    allocated         BIGINT NOT NULL,
    allocated_prior   BIGINT NOT NULL,
    taken_back        BIGINT NOT NULL,
    taken_back_prior  BIGINT NOT NULL,
    by_redemption     BIGINT NOT NULL,
    by_expiry         BIGINT NOT NULL,
    by_estimate       BIGINT NOT NULL,
    share_before      DECIMAL(9, 6) NOT NULL,
    micros            BIGINT NOT NULL,
    allocated_so_far  BIGINT NOT NULL,
    released_so_far   BIGINT NOT NULL,
    vouchers_carry    BIGINT NOT NULL,
    share             DECIMAL(9, 6) NOT NULL,
    method            VARCHAR NOT NULL
);

CREATE TABLE accounting_journal (
    period DATE NOT NULL,
    line   INTEGER NOT NULL,
    entry  VARCHAR NOT NULL,
    prior  BOOLEAN NOT NULL,
    role   VARCHAR NOT NULL,
    debit  BIGINT NOT NULL,
    credit BIGINT NOT NULL
);

CREATE TABLE accounting_checks (
    period DATE NOT NULL,
    line   INTEGER NOT NULL,
    what   VARCHAR NOT NULL,
    unit   VARCHAR NOT NULL,
    books  BIGINT NOT NULL,
    ledger BIGINT NOT NULL
);

-- Accountants' own estimates, with all that came before: the newest of a period and cohort counts.
CREATE TABLE accounting_estimates (
    number BIGINT NOT NULL,
    period DATE NOT NULL,
    cohort DATE,                        -- none: all that are open, and the period's sales
    share  DECIMAL(9, 6) NOT NULL,
    reason VARCHAR NOT NULL,
    who    VARCHAR NOT NULL,
    set_at TIMESTAMP NOT NULL
);
