package dev.regulars.gateway.transaction;

/** Why the gateway refuses; when several hold, the first in this order is the problem's code. */
public enum ReasonCode {
    TILL_KEY_INVALID,
    NOT_FOUND,
    METHOD_NOT_ALLOWED,
    UNSUPPORTED_MEDIA_TYPE,
    STORE_NOT_ALLOWED,
    STORE_REQUIRED,
    BODY_TOO_LARGE,
    MALFORMED_JSON,
    MALFORMED_XML,
    MALFORMED_CSV,
    LIMIT_EXCEEDED,
    UNKNOWN_FIELD,
    MISSING_FIELD,
    INVALID_VALUE,
    TOO_MANY_LINES,
    TOO_MANY_TRANSACTIONS,
    TOO_MANY_BATCHES,
    BATCH_ENDED,
    BATCHES_UNAVAILABLE,
    QUEUE_UNAVAILABLE,
    INTERNAL
}
