package dev.regulars.decision.referrals;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.KeyedHash;
import dev.regulars.decision.vouchers.CheckedBase32;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The code that a member passes on: {@code 7K3M9QXAD}, eight characters of a keyed hash and one that finds a typing
 * error. It follows from the member, so asking again gives the same; it stands in the store once it was asked for.
 */
public final class ReferralCodes {

    private static final String COLLECTION = "referralCodes";
    private static final String MEMBER = "member";
    private static final int LENGTH = 8;
    /** So many members would have to share 40 bits. */
    private static final int MOST_TRIES = 10;

    private final Documents documents;
    private final KeyedHash hash;

    ReferralCodes(Documents documents, KeyedHash hash) {
        this.documents = documents;
        this.hash = hash;
    }

    public String of(String memberId) {
        for (int count = 0; count < MOST_TRIES; count++) {
            String code = code(memberId, count);
            if (isOf(code, memberId)
                    || documents.insert(COLLECTION, Documents.id(code).append(MEMBER, memberId))
                    || isOf(code, memberId)) {
                return code;
            }
        }
        throw new IllegalStateException("a member's referral codes are all taken");
    }

    /** When it was asked for before. */
    public Optional<String> known(String memberId) {
        return IntStream.range(0, MOST_TRIES)
                .mapToObj(count -> code(memberId, count))
                .filter(code -> isOf(code, memberId))
                .findFirst();
    }

    private boolean isOf(String code, String memberId) {
        return whose(code).filter(memberId::equals).isPresent();
    }

    /**
     * As it was typed, in any case, with spaces or dashes.
     *
     * @return whose it is; empty when it is nobody's, or mistyped
     */
    Optional<String> read(String typed) {
        String code = CheckedBase32.tidy(typed);
        return CheckedBase32.isRight(code) ? whose(code) : Optional.empty();
    }

    private Optional<String> whose(String code) {
        return documents
                .find(COLLECTION, Documents.id(code), Projections.include(MEMBER))
                .map(found -> found.getString(MEMBER));
    }

    private String code(String memberId, int count) {
        String body = CheckedBase32.encode(hash.bytes("referral-code", memberId + "|" + count), LENGTH);
        return body + CheckedBase32.check(body);
    }
}
