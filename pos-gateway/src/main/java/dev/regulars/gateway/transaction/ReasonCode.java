package dev.regulars.gateway.transaction;

/** Why the gateway refuses; when several hold, the first in this order is the problem's code. */
public enum ReasonCode {
    TILL_KEY_INVALID,
    SIGNATURE_INVALID,
    TOO_MANY_REQUESTS,
    NOT_FOUND,
    METHOD_NOT_ALLOWED,
    UNSUPPORTED_MEDIA_TYPE,
    STORE_NOT_ALLOWED,
    STORE_REQUIRED,
    BODY_TOO_LARGE,
    MALFORMED_JSON,
    UNKNOWN_FIELD,
    MISSING_FIELD,
    INVALID_VALUE,
    TOO_MANY_LINES,
    REFUSED_BY_PROGRAM,
    QUEUE_UNAVAILABLE,
    DECISION_UNAVAILABLE,
    INTERNAL
}
