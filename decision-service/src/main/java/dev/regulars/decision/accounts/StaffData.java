package dev.regulars.decision.accounts;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Personal data of those who work with the service, at rest: encrypted under the service's secret. */
public final class StaffData {

    private final SecretKey key;

    public StaffData(KeyedHash hash) {
        key = new SecretKeySpec(hash.bytes("staff-data", "1"), "AES");
    }

    /**
     * @param name whose it is
     * @param what it is: with another name or word it does not open
     */
    public String seal(String name, String what, String plain) {
        byte[] sealed = AesGcm.seal(key, name + "|" + what, plain.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(sealed);
    }

    /** Empty when there is nothing. */
    public Optional<String> open(String name, String what, @Nullable String sealed) {
        return Optional.ofNullable(sealed)
                .map(text ->
                        AesGcm.open(key, name + "|" + what, Base64.getDecoder().decode(text)))
                .map(plain -> new String(plain, StandardCharsets.UTF_8));
    }
}
