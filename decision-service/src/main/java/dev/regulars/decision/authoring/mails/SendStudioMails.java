package dev.regulars.decision.authoring.mails;

import dev.regulars.decision.authoring.mails.StudioMail.State;
import dev.regulars.decision.authoring.mails.WriteStudioMail.Written;
import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.messages.Carrier;
import dev.regulars.decision.messages.Carrier.Carried;
import dev.regulars.decision.messages.Letter;
import dev.regulars.decision.messages.MessagesSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends what is due, by the carrier of members' mails and with its pauses; what nobody can carry waits. */
@Component
class SendStudioMails {

    private static final Logger LOG = LoggerFactory.getLogger(SendStudioMails.class);
    private static final int PAGE = 100;
    /** After that a step that is not there was not taken. */
    private static final Duration STEP_PATIENCE = Duration.ofMinutes(1);

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);
    private static final Duration UPKEEP_EVERY = Duration.ofHours(1);

    private final StudioMails mails;
    private final WriteStudioMail writer;
    private final List<Carrier> carriers;
    private final MessagesSettings settings;
    private final Clock clock;
    private Instant upkeep = Instant.MIN;

    SendStudioMails(
            StudioMails mails, WriteStudioMail writer, List<Carrier> carriers, MessagesSettings settings, Clock clock) {
        this.mails = mails;
        this.writer = writer;
        this.carriers = carriers;
        this.settings = settings;
        this.clock = clock;
    }

    void work() {
        Instant now = clock.instant();
        upkeep(now);
        Optional<Carrier> mail = carriers.stream()
                .filter(carrier -> carrier.channel() == Channel.EMAIL && carrier.isSet())
                .findFirst();
        for (StudioMail due : mails.due(State.WAITING, now, PAGE)) {
            if (due.plannedAt().isBefore(now.minus(settings.late()))) {
                mails.done(due, State.LEFT, "it is too late for it");
            } else if (mail.isPresent() && mails.take(due, now.plus(settings.inHand()))) {
                attempt(due, mail.get());
            }
        }
    }

    private void upkeep(Instant now) {
        if (now.isBefore(upkeep)) {
            return;
        }
        mails.index();
        for (State done : List.of(State.SENT, State.LEFT, State.FAILED)) {
            mails.due(done, now.minus(settings.keep()), PAGE).forEach(mails::forget);
        }
        upkeep = now.plus(UPKEEP_EVERY);
    }

    private void attempt(StudioMail mail, Carrier carrier) {
        Written written = writer.write(mail);
        if (written instanceof Written.Ready ready) {
            carry(mail, ready.letter(), carrier);
        } else if (written instanceof Written.Left left) {
            mails.done(mail, State.LEFT, left.why());
        } else if (clock.instant().isAfter(mail.plannedAt().plus(STEP_PATIENCE))) {
            mails.done(mail, State.LEFT, "the step was not taken");
        } else {
            mails.later(mail, clock.instant().plus(LOOK_AGAIN), "the step is not stored yet");
        }
    }

    private void carry(StudioMail mail, Letter letter, Carrier carrier) {
        Carried carried = carrier.carry(letter);
        int attempts = mail.attempts() + 1;
        if (carried instanceof Carried.Sent) {
            mails.done(mail, State.SENT, "");
        } else if (carried instanceof Carried.Later later && attempts < settings.attempts()) {
            Duration pause = settings.pause(attempts, later.atLeast());
            mails.later(mail, clock.instant().plus(pause), later.reason());
        } else {
            String why = carried instanceof Carried.Never never ? never.reason() : "tried too often";
            mails.done(mail, State.FAILED, why);
            LOG.warn("a mail about draft {} could not be sent: {}", mail.draft(), why);
        }
    }
}
