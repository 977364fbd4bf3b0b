package dev.regulars.decision.accounts;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Personal data at rest: encrypted with a key of the member's own, which is kept in the account, itself encrypted
 * under the service's secret. Without that key nothing opens it again, wherever it was copied to.
 */
public final class PersonalData {

    private static final String AES = "AES";

    private final SecretKey master;

    public PersonalData(KeyedHash hash) {
        master = new SecretKeySpec(hash.bytes("member-keys", "1"), AES);
    }

    /** A random key, wrapped: {@link MemberKey#wrapped}. */
    public String newKey(String memberId) {
        return text(AesGcm.seal(master, context(memberId, "key"), AesGcm.random(AesGcm.KEY_BYTES)));
    }

    /**
     * Null when the member has no key (any more): then it may not be stored at all.
     *
     * @param what it is: with another word it does not open, so that one cannot be passed off as another
     */
    public @Nullable String seal(MemberKey key, String what, String plain) {
        String wrapped = key.wrapped();
        return wrapped == null
                ? null
                : text(AesGcm.seal(
                        unwrap(key.memberId(), wrapped),
                        context(key.memberId(), what),
                        plain.getBytes(StandardCharsets.UTF_8)));
    }

    /** Empty when there is nothing, or no key (any more). */
    public Optional<String> open(MemberKey key, String what, @Nullable String sealed) {
        String wrapped = key.wrapped();
        if (wrapped == null || sealed == null) {
            return Optional.empty();
        }
        byte[] plain = AesGcm.open(unwrap(key.memberId(), wrapped), context(key.memberId(), what), bytes(sealed));
        return Optional.of(new String(plain, StandardCharsets.UTF_8));
    }

    /** Likewise, of bytes; the key must be there. */
    public byte[] sealBytes(MemberKey key, String what, byte[] plain) {
        return AesGcm.seal(
                unwrap(key.memberId(), Objects.requireNonNull(key.wrapped())), context(key.memberId(), what), plain);
    }

    public byte[] openBytes(MemberKey key, String what, byte[] sealed) {
        return AesGcm.open(
                unwrap(key.memberId(), Objects.requireNonNull(key.wrapped())), context(key.memberId(), what), sealed);
    }

    private SecretKey unwrap(String memberId, String wrapped) {
        return new SecretKeySpec(AesGcm.open(master, context(memberId, "key"), bytes(wrapped)), AES);
    }

    private static String context(String memberId, String what) {
        return memberId + "|" + what;
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text);
    }
}
