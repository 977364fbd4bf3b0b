package dev.regulars.gateway.asking;

import org.jspecify.annotations.Nullable;

/**
 * What surely comes from the decision service itself.
 *
 * @param storeId of the decision that was looked at
 * @param language of its member, if known
 */
@SuppressWarnings("ArrayRecordComponent") // handed through as it is; never compared
public record Reply(
        int status,
        String contentType,
        byte[] body,
        @Nullable String storeId,
        @Nullable String language) {}
