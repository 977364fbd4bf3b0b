package dev.regulars.decision.messages.sms.smpp;

import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.messages.Carrier;
import dev.regulars.decision.messages.Letter;
import dev.regulars.decision.messages.sms.DeadNumbers;
import dev.regulars.decision.messages.sms.SmsText;
import dev.regulars.decision.messages.sms.SmsWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPSession;
import org.jspecify.annotations.Nullable;

/**
 * Text messages over SMPP. Each part that the message centre has answered is noted before the next goes, so that a
 * message which was interrupted goes on where it was. What was sent and not answered is sent again: SMPP has no key by
 * which a message centre would know a repetition.
 */
final class SmppCarrier implements Carrier {

    static final String PROVIDER = "smpp";

    private static final Duration BIND_PATIENCE = Duration.ofSeconds(3);
    private static final Duration TURN_PATIENCE = Duration.ofSeconds(15);
    private static final Duration BUSY_PAUSE = Duration.ofSeconds(1);
    private static final int MARK_BYTES = 8;

    private final SmppSettings settings;
    private final SmppLink link;
    private final Submitting submitting;
    private final SmsWriter writer;
    private final HandedParts parts;
    private final DeadNumbers dead;
    private final Semaphore window;
    private final Pace pace;

    SmppCarrier(SmppSettings settings, SmppLink link, SmsWriter writer, HandedParts parts, DeadNumbers dead) {
        this.settings = settings;
        this.link = link;
        this.writer = writer;
        this.parts = parts;
        this.dead = dead;
        submitting = new Submitting(settings);
        window = new Semaphore(settings.window(), true);
        pace = new Pace(settings.perSecond());
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public boolean isSet() {
        return true;
    }

    @Override
    public Carried carry(Letter letter) {
        String content = writer.write(letter);
        SmsText text = SmsText.of(content, settings.longText());
        var tooLong = writer.tooLong(text);
        if (tooLong.isPresent()) {
            return tooLong.get();
        }
        byte[] mark = mark(letter.id() + "\n" + letter.to() + "\n" + content);
        int number = ByteBuffer.wrap(mark).getShort() & 0xFFFF;
        List<Submission> submissions = Submission.of(text, settings.longText(), number);
        String hex = HexFormat.of().formatHex(mark);
        for (int part = parts.answered(letter.id(), hex); part < submissions.size(); part++) {
            Answer answer = submit(letter, submissions.get(part));
            if (answer.stopped() != null) {
                return answer.stopped();
            }
            parts.answered(letter.id(), hex, part, submissions.size(), answer.id());
        }
        return new Carried.Sent();
    }

    /** One of both: the id of the message centre, or what became of it instead. */
    private record Answer(String id, @Nullable Carried stopped) {
        static Answer later(String why) {
            return new Answer("", new Carried.Later(why));
        }
    }

    private Answer submit(Letter letter, Submission part) {
        try {
            if (!window.tryAcquire(TURN_PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return Answer.later("sms: too many wait for an answer");
            }
            try {
                return pace.take(TURN_PATIENCE) ? inTurn(letter, part) : Answer.later("sms: too many in a second");
            } finally {
                window.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.later("sms: interrupted");
        }
    }

    private Answer inTurn(Letter letter, Submission part) throws InterruptedException {
        SMPPSession session = link.session(BIND_PATIENCE);
        if (session == null) {
            return new Answer("", new Carried.Later("sms: the message centre is away", BIND_PATIENCE, true));
        }
        try {
            return new Answer(submitting.submit(session, letter.to(), part), null);
        } catch (NegativeResponseException e) {
            return refused(letter, e.getCommandStatus());
        } catch (PDUException e) {
            return new Answer(
                    "", new Carried.Never("sms: not sendable, " + e.getClass().getSimpleName()));
        } catch (ResponseTimeoutException | InvalidResponseException | IOException e) {
            return Answer.later("sms: no answer, " + e.getClass().getSimpleName());
        }
    }

    private Answer refused(Letter letter, int status) {
        if (Refusals.isBusy(status)) {
            pace.pause(BUSY_PAUSE);
        } else if (Refusals.isOfTheNumber(status)) {
            dead.refused(letter.to(), Refusals.reason(status));
        }
        return new Answer("", Refusals.carried(status));
    }

    /** The same for the same text of the same message: a repetition has its number, so that telephones join it. */
    private static byte[] mark(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(MARK_BYTES).put(hash, 0, MARK_BYTES).array();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
