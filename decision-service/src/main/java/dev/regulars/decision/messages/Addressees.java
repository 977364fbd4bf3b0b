package dev.regulars.decision.messages;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.consents.ConsentBook;
import dev.regulars.decision.consents.Consents;
import dev.regulars.decision.members.Identifier;
import dev.regulars.decision.members.Identifier.Kind;
import dev.regulars.decision.members.ManyMembers;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is written to: what a letter needs of some members, in five questions to the store however many they are. */
final class Addressees {

    private final Accounts accounts;
    private final ManyMembers members;
    private final ConsentBook consents;
    private final SuppressionList suppressed;

    Addressees(Accounts accounts, ManyMembers members, ConsentBook consents, SuppressionList suppressed) {
        this.accounts = accounts;
        this.members = members;
        this.consents = consents;
        this.suppressed = suppressed;
    }

    /**
     * One of them.
     *
     * @param account of whom the member is a part by now
     * @param address in clear; null when there is none
     * @param not why nothing is sent to this address; null when something is
     */
    record Addressee(
            Account account,
            Consents said,
            @Nullable String address,
            @Nullable Suppressed not) {}

    /** By the ids that messages name; nobody is in it who is gone. */
    Map<String, Addressee> of(Collection<String> memberIds, Channel channel) {
        Map<String, Account> found = new HashMap<>();
        accounts.all(memberIds).forEach((id, account) -> home(account).ifPresent(home -> found.put(id, home)));
        Map<String, String> addresses = new HashMap<>();
        members.knownBy(found.values().stream().map(Account::key).toList())
                .forEach((id, known) -> address(known, channel).ifPresent(address -> addresses.put(id, address)));
        Map<String, Suppressed> not = suppressed.all(channel, addresses.values());
        Map<String, Consents> said =
                consents.all(found.values().stream().map(Account::id).toList());
        Map<String, Addressee> all = new HashMap<>();
        found.forEach((id, account) -> {
            String address = addresses.get(account.id());
            all.put(
                    id,
                    new Addressee(
                            account,
                            said.getOrDefault(account.id(), new Consents(List.of())),
                            address,
                            address == null ? null : not.get(address)));
        });
        return all;
    }

    private Optional<Account> home(Account account) {
        return Optional.of(account)
                .filter(one -> one.mergedInto() == null)
                .or(() -> accounts.find(accounts.home(account.id())))
                .filter(Account::isMemberNow);
    }

    private static Optional<String> address(List<Identifier> known, Channel channel) {
        Kind kind = MemberAddress.kind(channel);
        return known.stream()
                .filter(identifier -> identifier.kind() == kind)
                .map(Identifier::value)
                .findFirst();
    }
}
