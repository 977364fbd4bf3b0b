package dev.regulars.gateway.tills;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** How people find a key in the file of keys, without being told the key. */
public final class KeyName {
    private static final int DIGITS = 12;
    private static final String SCHEME = "Bearer ";

    private KeyName() {}

    /** The first digits of the hash that stands in the file, of the key that this header shows; it is not checked. */
    public static String of(@Nullable String authorization) {
        String shown = authorization == null ? "" : authorization.strip();
        String key = SignedRequest.read(shown)
                .map(SignedRequest::key)
                .orElseGet(() -> shown.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                        ? shown.substring(SCHEME.length()).strip()
                        : shown);
        return HexFormat.of().formatHex(KeyRing.sha256(key)).substring(0, DIGITS);
    }
}
