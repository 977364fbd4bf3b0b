package dev.regulars.decision.memberpage;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.KeyedHash;
import dev.regulars.decision.members.Enrolment;
import dev.regulars.decision.members.Identifier;
import dev.regulars.decision.members.Identifier.Kind;
import dev.regulars.decision.members.Members;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The number that a member's page shows to the till in place of a plastic card. It is an identifier of kind {@code
 * card}, so that a till sends it like that of any card and knows nothing of pages; it leads to no other member, cannot
 * be guessed (60 bits), and the member can have it replaced: the former one is then nobody's.
 *
 * <p>Numbers follow from the member and a count, so two pages that are opened at once, and one that a crash broke off,
 * come to the same one.
 */
public final class MemberCards {

    static final int MOST_RENEWALS = 50;

    private static final String PREFIX = "ME";
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;

    private final Members members;
    private final KeyedHash hash;

    MemberCards(Members members, KeyedHash hash) {
        this.members = members;
        this.hash = hash;
    }

    /** {@code ME7K3M9QXA02TD}; given to the member now when there is none. */
    public String number(Account member) {
        int current = current(member);
        return current < 0 ? give(member, 0) : number(member.id(), current);
    }

    /** Another one, and the former leads nowhere; empty when it was replaced too often. */
    public Optional<String> renew(Account member) {
        int current = current(member);
        if (current + 1 > MOST_RENEWALS) {
            return Optional.empty();
        }
        String next = give(member, current + 1);
        for (int count = 0; count <= current; count++) {
            members.forget(card(number(member.id(), count)), member.id());
        }
        return Optional.of(next);
    }

    private String give(Account member, int count) {
        String number = number(member.id(), count);
        if (!(members.addIdentifier(member.id(), card(number)) instanceof Enrolment.Enrolled)) {
            throw new IllegalStateException("a card number of a page is somebody else's, or the member is gone");
        }
        return number;
    }

    /** The highest count that leads to the member; -1 for none. */
    private int current(Account member) {
        Set<String> cards = members.knownBy(member.key()).stream()
                .filter(known -> known.kind() == Kind.CARD)
                .map(Identifier::value)
                .filter(value -> value.startsWith(PREFIX))
                .collect(Collectors.toSet());
        int count = cards.isEmpty() ? -1 : MOST_RENEWALS;
        while (count >= 0 && !cards.contains(number(member.id(), count))) {
            count--;
        }
        return count;
    }

    private String number(String memberId, int count) {
        byte[] bytes = hash.bytes("member-card", memberId + "|" + count);
        StringBuilder number = new StringBuilder(PREFIX);
        for (int i = 0; i < LENGTH; i++) {
            number.append(ALPHABET.charAt(bytes[i] & 31));
        }
        return number.toString();
    }

    private static Identifier card(String number) {
        return new Identifier(Kind.CARD, number);
    }
}
