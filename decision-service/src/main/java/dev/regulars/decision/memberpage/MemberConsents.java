package dev.regulars.decision.memberpage;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.consents.Consent;
import dev.regulars.decision.consents.ConsentBook;
import dev.regulars.decision.consents.Consents;
import dev.regulars.decision.consents.Purpose;
import dev.regulars.decision.members.Identifier.Kind;
import dev.regulars.decision.members.Members;
import dev.regulars.decision.messages.MemberAddress;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a member allows, by channels on which there is an address, with the wording that stands on the page. */
public final class MemberConsents {

    private static final String WHERE = "member page";

    private final ConsentBook book;
    private final Members members;
    private final Clock clock;

    MemberConsents(ConsentBook book, Members members, Clock clock) {
        this.book = book;
        this.members = members;
        this.clock = clock;
    }

    public List<PageContent.ConsentShown> of(Account member, Words words) {
        Set<Kind> known = members.knownBy(member.key()).stream()
                .map(identifier -> identifier.kind())
                .collect(Collectors.toSet());
        Optional<Consents> said = book.find(member.id());
        return said.stream()
                .flatMap(all -> Arrays.stream(Channel.values())
                        .filter(channel -> known.contains(MemberAddress.kind(channel)))
                        .flatMap(channel ->
                                Arrays.stream(Purpose.values()).map(purpose -> shown(all, channel, purpose, words))))
                .toList();
    }

    private static PageContent.ConsentShown shown(Consents said, Channel channel, Purpose purpose, Words words) {
        return new PageContent.ConsentShown(
                channel.word(),
                purpose.word(),
                said.allows(channel, purpose),
                wording(channel, purpose, words),
                said.now(channel, purpose).map(one -> one.at().toString()).orElse(null),
                said.now(channel, purpose)
                        .filter(Consent::pending)
                        .map(one -> true)
                        .orElse(null));
    }

    /** The proof says what the member was shown: in the language of the page, whatever the browser sends. */
    public void say(Account member, Channel channel, Purpose purpose, boolean given, Words words) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Consent said = new Consent(channel, purpose, given, now, WHERE, wording(channel, purpose, words));
        var unused = given ? book.add(member.id(), List.of(said)) : book.withdraw(member.id(), said);
    }

    private static String wording(Channel channel, Purpose purpose, Words words) {
        return words.say("consent." + channel.word() + "." + purpose.word());
    }
}
