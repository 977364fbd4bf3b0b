-- What members are worth, by the models of one fit; only the newest fit's members are kept.
CREATE TABLE value_fits (
    fit_no               BIGINT NOT NULL,
    fitted_at            TIMESTAMP NOT NULL,    -- UTC
    as_of                DATE NOT NULL,         -- newest business day with a sale
    currency             VARCHAR NOT NULL,
    members              BIGINT NOT NULL,
    returning_members    BIGINT NOT NULL,
    histories            BIGINT NOT NULL,       -- different ones
    r                    DOUBLE NOT NULL,
    alpha                DOUBLE NOT NULL,       -- in weeks
    a                    DOUBLE NOT NULL,
    b                    DOUBLE NOT NULL,
    log_likelihood       DOUBLE NOT NULL,
    converged            BOOLEAN NOT NULL,
    why                  VARCHAR NOT NULL,
    p                    DOUBLE NOT NULL,
    q                    DOUBLE NOT NULL,
    gamma                DOUBLE NOT NULL,
    spend_log_likelihood DOUBLE NOT NULL,
    spend_converged      BOOLEAN NOT NULL,
    spend_why            VARCHAR NOT NULL,
    correlation          DOUBLE NOT NULL,       -- of how often and how much
    months               INTEGER NOT NULL,
    discount             DOUBLE NOT NULL,       -- a month
    margin               DOUBLE NOT NULL,
    split                DATE,                  -- the comparison's model saw the days before it; none: too short a time
    took_millis          BIGINT NOT NULL
);

CREATE TABLE member_values (
    fit_no                 BIGINT NOT NULL,
    member_id              VARCHAR NOT NULL,
    frequency              INTEGER NOT NULL,    -- days with a purchase after the first
    recency_days           INTEGER NOT NULL,    -- from the first to the last
    age_days               INTEGER NOT NULL,    -- from the first to as_of
    spend                  DOUBLE NOT NULL,     -- average of a repeat purchase
    p_alive                DOUBLE NOT NULL,
    expected_purchases_12m DOUBLE NOT NULL,
    expected_value         DOUBLE NOT NULL,     -- of one purchase
    clv                    DOUBLE NOT NULL,
    decile                 INTEGER NOT NULL,    -- 1 is the tenth worth most
    segment                VARCHAR NOT NULL     -- new, once, active, cooling, lost
);

CREATE TABLE value_weeks (
    fit_no BIGINT NOT NULL, week INTEGER NOT NULL, fitted BOOLEAN NOT NULL, actual DOUBLE NOT NULL, expected DOUBLE NOT NULL);

CREATE TABLE value_frequencies (
    fit_no BIGINT NOT NULL, repeats INTEGER NOT NULL, or_more BOOLEAN NOT NULL, members BIGINT NOT NULL,
    actual DOUBLE NOT NULL, expected DOUBLE NOT NULL);
