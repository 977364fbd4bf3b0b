package dev.regulars.decision.messages;

import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.consents.Confirmation;
import dev.regulars.decision.consents.Consent;
import dev.regulars.decision.consents.Purpose;
import dev.regulars.decision.programs.Programs;
import dev.regulars.program.Notice;
import dev.regulars.program.Notice.Occasion;
import dev.regulars.program.Program;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Asks members whether they really agreed, by the channel that they agreed to: a row of {@code messages.csv} on {@code
 * consent-given} switches that on for its channel. The same is asked once.
 */
final class AskToConfirm implements Confirmation {

    private static final String PURPOSE = "purpose";
    private static final String AT = "at";

    private final Programs programs;
    private final OutgoingBox box;
    private final Clock clock;

    AskToConfirm(Programs programs, OutgoingBox box, Clock clock) {
        this.programs = programs;
        this.box = box;
        this.clock = clock;
    }

    @Override
    public boolean isNeeded(Channel channel) {
        return !rows(programs.live(), channel).isEmpty();
    }

    @Override
    public void ask(String memberId, Consent pending) {
        Program program = programs.live();
        Instant now = clock.instant();
        box.plan(rows(program, pending.channel()).stream()
                .map(row -> Outgoing.planned(
                        "consent:%s/%s/%s/%s"
                                .formatted(memberId, row.id(), pending.purpose().word(), pending.at()),
                        memberId,
                        row,
                        program.version(),
                        Map.of(
                                "program",
                                program.name(),
                                PURPOSE,
                                pending.purpose().name(),
                                AT,
                                pending.at().toString()),
                        now))
                .toList());
    }

    private static List<Notice> rows(Program program, Channel channel) {
        return program.messages().notices().stream()
                .filter(notice -> notice.active() && notice.on() == Occasion.CONSENT_GIVEN)
                .filter(notice ->
                        notice.channel().name().toLowerCase(Locale.ROOT).equals(channel.word()))
                .toList();
    }

    /** Whether a message is such a question: whoever asked for messages is asked back, whatever else was refused. */
    static boolean asks(Outgoing message) {
        return message.values().containsKey(AT);
    }

    /** What a message asks about. */
    static ConfirmLinks.Agreed agreed(String memberId, Outgoing message) {
        return new ConfirmLinks.Agreed(
                memberId,
                message.channel(),
                Purpose.valueOf(Objects.requireNonNull(message.values().get(PURPOSE))),
                Instant.parse(Objects.requireNonNull(message.values().get(AT))));
    }
}
