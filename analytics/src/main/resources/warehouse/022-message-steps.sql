-- What happened with messages to members, each step once a message: sent, withheld, opened, clicked.
CREATE TABLE message_steps (
    message_id     VARCHAR NOT NULL,
    step           VARCHAR NOT NULL,
    member_id      VARCHAR NOT NULL,
    message        VARCHAR NOT NULL,     -- row of the program
    channel        VARCHAR NOT NULL,     -- email, sms
    purpose        VARCHAR NOT NULL,     -- program, offers, feedback
    happened_at    TIMESTAMP NOT NULL,   -- UTC
    business_day   DATE NOT NULL,        -- of UTC
    day_no         INTEGER NOT NULL,     -- days since 1970-01-01, to count with
    opens_counted  BOOLEAN NOT NULL,     -- whether it would be known that it was opened
    clicks_counted BOOLEAN NOT NULL,
    voucher_id     VARCHAR,              -- that the message told of
    offer          VARCHAR,              -- likewise
    PRIMARY KEY (message_id, step)
);
