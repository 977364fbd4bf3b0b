-- What members said of purchases: the score, without the words. It belongs to the decision of that id.
CREATE TABLE feedback (
    decision_id VARCHAR PRIMARY KEY,
    given_at    TIMESTAMP NOT NULL,      -- UTC
    score       INTEGER NOT NULL,        -- 0 to 10
    has_comment BOOLEAN NOT NULL,        -- words that can be read in the decision service
    asked_by    VARCHAR NOT NULL         -- email, sms, page
);

INSERT INTO alert_rules VALUES
    ('low-score', 'A member was not content', 'low-scores', 'score', 'below', 5, 61, true);
