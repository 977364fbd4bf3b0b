-- What is looked out for. A rule reads one column of a key figure.
CREATE TABLE alert_rules (
    rule_id    VARCHAR PRIMARY KEY,
    title      VARCHAR NOT NULL,
    kpi        VARCHAR NOT NULL,
    value_name VARCHAR NOT NULL,        -- column of the figure
    test       VARCHAR NOT NULL,        -- above, below: a number; band: the usual one of the weekday
    number     DOUBLE NOT NULL,         -- or how many standard deviations wide the band is
    days       INTEGER NOT NULL,        -- range of the figure; of a band, weeks that it is made of
    active     BOOLEAN NOT NULL
);

INSERT INTO alert_rules VALUES
    ('budget-nearly-used', 'Budget nearly used', 'budget-use', 'used_share', 'above', 0.9, 30, true),
    ('issue-rate', 'Points issued off their usual band', 'points-flow', 'issued', 'band', 3, 8, true),
    ('suspicious-cashier', 'Suspicious pattern at a till', 'suspicious-cashiers', 'found', 'above', 0, 7, true);

CREATE TABLE alerts (
    alert_id        VARCHAR PRIMARY KEY, -- of rule, subject and day: each is told once
    rule_id         VARCHAR NOT NULL,
    title           VARCHAR NOT NULL,
    kpi             VARCHAR NOT NULL,
    subject         VARCHAR NOT NULL,
    day             DATE NOT NULL,
    value           DOUBLE NOT NULL,
    words           VARCHAR NOT NULL,
    raised_at       TIMESTAMP NOT NULL,  -- UTC
    acknowledged_at TIMESTAMP,
    acknowledged_by VARCHAR,
    note            VARCHAR
);

CREATE TABLE alert_silences (
    rule_id     VARCHAR NOT NULL,
    subject     VARCHAR NOT NULL,
    until_day   DATE NOT NULL,           -- the last silent one
    reason      VARCHAR NOT NULL,
    who         VARCHAR NOT NULL,
    silenced_at TIMESTAMP NOT NULL
);

CREATE TABLE alert_deliveries (
    delivery_id VARCHAR PRIMARY KEY,     -- of alert and way
    alert_id    VARCHAR NOT NULL,
    way         VARCHAR NOT NULL,        -- email, webhook
    state       VARCHAR NOT NULL,        -- waiting, sent, dead
    attempts    INTEGER NOT NULL,
    due_at      TIMESTAMP NOT NULL,
    problem     VARCHAR,
    sent_at     TIMESTAMP
);
