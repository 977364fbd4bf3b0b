-- By which clocks the stores of a program work: shifts are clock times, sales instants. Filled when programs are told again,
-- at the next start of the decision service, also of those that were stored before.
CREATE TABLE program_clocks (
    event_id    VARCHAR NOT NULL,       -- of program_versions
    store_id    VARCHAR NOT NULL,       -- one that has another zone; empty: all others
    time_zone   VARCHAR NOT NULL,
    day_cut_off TIME NOT NULL           -- at which a business day begins
);

-- Who works in the stores; given by people. The id is a pseudonym: when name and sign-in are erased, figures stay under it.
CREATE TABLE staff (
    colleague_id VARCHAR NOT NULL,
    cashier_id   VARCHAR NOT NULL,      -- as tills send it
    name         VARCHAR,
    post         VARCHAR NOT NULL,      -- staff, manager
    from_day     DATE NOT NULL,
    to_day       DATE,                  -- the last day; NULL: none is known
    sign_in      VARCHAR,
    erased_at    TIMESTAMP              -- UTC
);

CREATE TABLE staff_stores (
    colleague_id VARCHAR NOT NULL,
    store_id     VARCHAR NOT NULL
);

-- Clock times of the store; one that ends before it begins ends on the next day.
CREATE TABLE shifts (
    colleague_id  VARCHAR NOT NULL,
    store_id      VARCHAR NOT NULL,
    day           DATE NOT NULL,         -- on which it begins
    begins        TIME NOT NULL,
    ends          TIME NOT NULL,
    break_minutes INTEGER NOT NULL
);

CREATE TABLE staff_targets (
    colleague_id VARCHAR NOT NULL,
    period       VARCHAR NOT NULL,       -- week, month
    begins       DATE NOT NULL,          -- a Monday, or the first of a month
    sales        DECIMAL(18, 4),
    enrolments   BIGINT
);
