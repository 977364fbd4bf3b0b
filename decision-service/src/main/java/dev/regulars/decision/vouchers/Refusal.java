package dev.regulars.decision.vouchers;

/** Why something was not done to a voucher, in order of precedence; each is a problem code of the same name. */
public enum Refusal {
    TOO_MANY_ENTRIES,
    TOO_MANY_WRONG_CODES,
    VOUCHER_CODE_MISTYPED,
    VOUCHER_NOT_FOUND,
    RESERVATION_NOT_FOUND,
    BATCH_NOT_FOUND,
    ID_REUSED,
    TRANSACTION_REVERSED,
    VOUCHER_REDEEMED,
    VOUCHER_CANCELLED,
    VOUCHER_RESERVED,
    VOUCHER_NOT_YET_USABLE,
    VOUCHER_EXPIRED,
    RESERVATION_RELEASED,
    BATCH_NOT_ISSUED,
    CONTENDED
}
