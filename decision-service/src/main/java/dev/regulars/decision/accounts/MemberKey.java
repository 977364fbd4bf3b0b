package dev.regulars.decision.accounts;

import java.time.Instant;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The key of a member's personal data, as the account has it.
 *
 * @param memberId that the key is bound to
 * @param wrapped the key, encrypted under the service's secret; null for a till, and once the member is erased
 * @param erasedAt when it was destroyed
 */
public record MemberKey(
        String memberId, @Nullable String wrapped, @Nullable Instant erasedAt) {

    public static final String KEY = "key";
    public static final String ERASED_AT = "erasedAt";

    /** Of who has no account yet. */
    public static final MemberKey NONE = new MemberKey("", null, null);

    public static MemberKey read(Document account) {
        String erasedAt = account.getString(ERASED_AT);
        return new MemberKey(
                account.getString(Documents.ID),
                account.getString(KEY),
                erasedAt == null ? null : Instant.parse(erasedAt));
    }

    public boolean erased() {
        return erasedAt != null;
    }

    @Override
    public String toString() {
        return "MemberKey[" + memberId + "]";
    }
}
