package dev.regulars.gateway.deadletters;

import java.time.Instant;

/**
 * That a dead letter was sent again.
 *
 * @param by the name of the key of who did it: the first digits of its hash in the file of keys
 * @param result {@code decided}, {@code queued}, {@code ignored}, {@code refused} or {@code not-stored}
 */
public record Attempt(Instant at, String by, String result) {}
