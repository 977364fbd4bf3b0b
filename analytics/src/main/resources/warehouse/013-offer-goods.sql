-- Offers whose goods a member bought with a sale, whether the offer was shown before or not. Events stored before this
-- was told have none.
CREATE TABLE offer_goods (
    decision_no  BIGINT NOT NULL,
    business_day DATE NOT NULL,
    offer        VARCHAR NOT NULL
);
