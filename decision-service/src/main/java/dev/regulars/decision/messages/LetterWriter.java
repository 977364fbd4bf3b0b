package dev.regulars.decision.messages;

import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.members.TimeZones;
import dev.regulars.decision.messages.Addressees.Addressee;
import dev.regulars.decision.programs.Programs;
import dev.regulars.engine.HoldOut;
import dev.regulars.engine.Profile;
import dev.regulars.program.Notice;
import dev.regulars.program.Program;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns messages into letters, at the moment they are sent: to whom, in which language, and whether at all. */
final class LetterWriter {

    private static final Logger LOG = LoggerFactory.getLogger(LetterWriter.class);

    private final Addressees addressees;
    private final Programs programs;
    private final MessageCounts counts;
    private final LinkMaker links;
    private final Clock clock;

    LetterWriter(Addressees addressees, Programs programs, MessageCounts counts, LinkMaker links, Clock clock) {
        this.addressees = addressees;
        this.programs = programs;
        this.counts = counts;
        this.links = links;
        this.clock = clock;
    }

    /** What is to be done with a message. */
    sealed interface Written {
        record Ready(Letter letter) implements Written {}

        record Left(String why) implements Written {}

        /** All that comes before the sending was done, so that who is kept out differs from others in nothing else. */
        record Withheld() implements Written {}

        record NotNow(Instant until, String why) implements Written {}

        /** It could not be written. */
        record Broken(String why) implements Written {}
    }

    /**
     * Some at a time; all that the store is asked for is asked once.
     *
     * @return by the message, in their order
     */
    Map<Outgoing, Written> write(List<Outgoing> messages, Channel channel) {
        Program program = programs.live();
        Instant now = clock.instant();
        Map<String, Addressee> found = addressees.of(
                messages.stream().map(Outgoing::memberId).distinct().toList(), channel);
        Map<Outgoing, Written> all = new LinkedHashMap<>();
        Map<String, List<String>> counted = new HashMap<>();
        for (Outgoing message : messages) {
            Addressee addressee = found.get(message.memberId());
            Written written = write(message, addressee, program, now);
            all.put(message, written);
            boolean goesOut = written instanceof Written.Ready || written instanceof Written.Withheld;
            if (goesOut && message.purpose().isAskedFor() && addressee != null) {
                counted.computeIfAbsent(addressee.account().id(), id -> new ArrayList<>())
                        .add(message.id());
            }
        }
        Map<String, Instant> noRoom = counts.count(counted, now);
        all.replaceAll((message, written) -> {
            Instant room = noRoom.get(message.id());
            return room == null ? written : new Written.NotNow(room, "the member has had enough messages for now");
        });
        return all;
    }

    private Written write(Outgoing message, @Nullable Addressee to, Program program, Instant now) {
        try {
            return unlessLeft(message, to, program, now);
        } catch (RuntimeException e) {
            LOG.warn("a message could not be written and is tried again", e);
            return new Written.Broken("it could not be written: " + e.getClass().getSimpleName());
        }
    }

    private Written unlessLeft(Outgoing message, @Nullable Addressee to, Program program, Instant now) {
        if (to == null) {
            return new Written.Left("the member is gone");
        }
        if (!to.said().allows(message.channel(), message.purpose()) && !AskToConfirm.asks(message)) {
            return new Written.Left("the member does not allow it");
        }
        String address = to.address();
        if (address == null) {
            return new Written.Left("the member has no address for it");
        }
        Suppressed not = to.not();
        if (not != null) {
            return new Written.Left("nothing is sent to this address: " + not.why());
        }
        Optional<Notice> notice = program.messages().notices().stream()
                .filter(one -> one.active() && one.id().equals(message.notice()))
                .findFirst();
        if (notice.isEmpty()) {
            return new Written.Left("the program does not send it any more");
        }
        Profile profile = to.account().state().profile();
        ZoneId zone = TimeZones.of(profile.timeZone(), program.settings().timeZone());
        Instant next = SendingHours.next(notice.get().timing(), now, zone);
        if (next.isAfter(now)) {
            return new Written.NotNow(next, "it is not its hour");
        }
        String memberId = to.account().id();
        if (HoldOut.keepsOut(
                "message:" + message.notice(), memberId, notice.get().holdOut())) {
            return new Written.Withheld();
        }
        Notice.Text text = notice.get().in(profile.language());
        Map<String, String> values = ShownValues.in(text.language(), links.filledIn(memberId, message));
        return new Written.Ready(new Letter(
                message.id(),
                address,
                program.name(),
                Notice.filled(text.subject(), values).replaceAll("\\s+", " "),
                Notice.filled(text.body(), values),
                links.unsubscribe(memberId, message),
                links.counted().of(message, text.body(), values)));
    }
}
