package dev.regulars.decision.messages;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.members.Identifier;
import dev.regulars.decision.members.Identifier.Kind;
import dev.regulars.decision.members.Members;
import java.util.Optional;

/** Where a member is reached by now, in clear. */
public final class MemberAddress {

    private final Accounts accounts;
    private final Members members;

    MemberAddress(Accounts accounts, Members members) {
        this.accounts = accounts;
        this.members = members;
    }

    /** Empty for nobody, for the erased, and for who has none. */
    public Optional<String> of(String memberId, Channel channel) {
        return accounts.find(accounts.home(memberId))
                .filter(Account::isMemberNow)
                .flatMap(member -> of(member, channel));
    }

    public Optional<String> of(Account member, Channel channel) {
        Kind kind = kind(channel);
        return members.knownBy(member.key()).stream()
                .filter(identifier -> identifier.kind() == kind)
                .map(Identifier::value)
                .findFirst();
    }

    /** What an address of the channel is, as an identifier. */
    public static Kind kind(Channel channel) {
        return channel == Channel.EMAIL ? Kind.EMAIL : Kind.PHONE;
    }
}
