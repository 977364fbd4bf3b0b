package dev.regulars.decision.messages.sms;

import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.consents.Consent;
import dev.regulars.decision.consents.ConsentBook;
import dev.regulars.decision.consents.Consents;
import dev.regulars.decision.consents.Purpose;
import dev.regulars.decision.members.Identifier;
import dev.regulars.decision.members.Identifier.Kind;
import dev.regulars.decision.members.Members;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Replies that withdraw what a member allowed by text message, of every purpose, with the reply as the proof. */
public final class StopReplies {

    private static final String WHERE = "reply by text message";
    private static final int MOST_WORDING = 200;

    private final StopWords words;
    private final Members members;
    private final ConsentBook consents;
    private final ConfirmStop confirm;
    private final Clock clock;

    StopReplies(StopWords words, Members members, ConsentBook consents, ConfirmStop confirm, Clock clock) {
        this.words = words;
        this.members = members;
        this.consents = consents;
        this.confirm = confirm;
        this.clock = clock;
    }

    /**
     * Repeating it changes nothing, and is confirmed once. Other replies, and those of nobody, are not kept.
     *
     * @param international whether the number begins with a country code, though there is no plus
     * @return whether it was one of a member
     */
    public boolean came(String number, boolean international, String reply) {
        if (!words.mean(reply)) {
            return false;
        }
        Optional<String> memberId = writings(number, international)
                .flatMap(one -> members.resolve(new Identifier(Kind.PHONE, one)).stream())
                .findFirst();
        memberId.ifPresent(id -> stop(id, reply));
        return memberId.isPresent();
    }

    private void stop(String memberId, String reply) {
        Optional<Consents> before = consents.find(memberId);
        List<Purpose> allowed = Arrays.stream(Purpose.values())
                .filter(purpose ->
                        before.filter(said -> said.allows(Channel.SMS, purpose)).isPresent())
                .toList();
        String wording = reply.strip();
        String shown = wording.length() > MOST_WORDING ? wording.substring(0, MOST_WORDING) : wording;
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        for (Purpose purpose : Purpose.values()) {
            var unused = consents.withdraw(memberId, new Consent(Channel.SMS, purpose, false, now, WHERE, shown));
        }
        if (!allowed.isEmpty()) {
            confirm.later(memberId);
        }
    }

    private static Stream<String> writings(String number, boolean international) {
        if (number.startsWith("+")) {
            return Stream.of(number);
        }
        return international ? Stream.of("+" + number) : Stream.of(number, "+" + number);
    }
}
