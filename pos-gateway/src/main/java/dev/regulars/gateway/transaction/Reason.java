package dev.regulars.gateway.transaction;

/**
 * One thing that is wrong.
 *
 * @param field as a path, {@code lines[3].quantity}; empty for the body as a whole
 * @param reason what is expected; never repeats a value, which may identify a member
 */
public record Reason(ReasonCode code, String field, String reason) {}
