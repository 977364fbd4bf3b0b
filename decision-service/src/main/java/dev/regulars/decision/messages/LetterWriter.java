package dev.regulars.decision.messages;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.consents.ConsentBook;
import dev.regulars.decision.programs.Programs;
import dev.regulars.program.Notice;
import dev.regulars.program.Program;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Turns a message into a letter, at the moment it is sent: to whom, in which language, and whether at all. */
final class LetterWriter {

    private final Accounts accounts;
    private final MemberAddress addresses;
    private final SuppressionList suppressed;
    private final ConsentBook consents;
    private final Programs programs;
    private final MessageCounts counts;
    private final UnsubscribeLinks links;
    private final ConfirmLinks confirm;
    private final FeedbackLinks feedback;
    private final Clock clock;

    LetterWriter(
            Accounts accounts,
            MemberAddress addresses,
            SuppressionList suppressed,
            ConsentBook consents,
            Programs programs,
            MessageCounts counts,
            UnsubscribeLinks links,
            ConfirmLinks confirm,
            FeedbackLinks feedback,
            Clock clock) {
        this.confirm = confirm;
        this.feedback = feedback;
        this.counts = counts;
        this.clock = clock;
        this.accounts = accounts;
        this.addresses = addresses;
        this.suppressed = suppressed;
        this.consents = consents;
        this.programs = programs;
        this.links = links;
    }

    /** What is to be done with a message. */
    sealed interface Written {
        record Ready(Letter letter) implements Written {}

        record Left(String why) implements Written {}

        record NotNow(Instant until, String why) implements Written {}
    }

    Written write(Outgoing message) {
        String memberId = accounts.home(message.memberId());
        Optional<Account> member = accounts.find(memberId).filter(Account::isMemberNow);
        if (member.isEmpty()) {
            return new Written.Left("the member is gone");
        }
        boolean allowed = consents.find(memberId)
                .map(said -> said.allows(message.channel(), message.purpose()))
                .orElse(false);
        if (!allowed && !AskToConfirm.asks(message)) {
            return new Written.Left("the member does not allow it");
        }
        Optional<String> address = addresses.of(member.get(), message.channel());
        if (address.isEmpty()) {
            return new Written.Left("the member has no address for it");
        }
        Optional<Suppressed> not = suppressed.find(message.channel(), address.get());
        if (not.isPresent()) {
            return new Written.Left(
                    "nothing is sent to this address: " + not.get().why());
        }
        Program program = programs.live();
        Optional<Notice> notice = program.messages().notices().stream()
                .filter(one -> one.active() && one.id().equals(message.notice()))
                .findFirst();
        if (notice.isEmpty()) {
            return new Written.Left("the program does not send it any more");
        }
        Instant now = clock.instant();
        ZoneId zone = program.settings().timeZone();
        LocalDateTime here = LocalDateTime.ofInstant(now, zone);
        LocalDateTime next = notice.get().timing().next(here);
        if (next.isAfter(here)) {
            return new Written.NotNow(next.atZone(zone).toInstant(), "it is not its hour");
        }
        if (message.purpose().isAskedFor()) {
            Optional<Instant> room = counts.count(memberId, message.id(), now);
            if (room.isPresent()) {
                return new Written.NotNow(room.get(), "the member has had enough messages for now");
            }
        }
        Notice.Text text = notice.get().in(member.get().state().profile().language());
        Map<String, String> values = ShownValues.in(text.language(), filledIn(memberId, message));
        return new Written.Ready(new Letter(
                message.id(),
                address.get(),
                program.name(),
                Notice.filled(text.subject(), values).replaceAll("\\s+", " "),
                Notice.filled(text.body(), values),
                links.link(new UnsubscribeLinks.Stop(memberId, message.channel(), message.purpose()))));
    }

    /** Links are made when they are sent, so that none is at rest. */
    private Map<String, String> filledIn(String memberId, Outgoing message) {
        Map<String, String> values = new HashMap<>(message.values());
        if (AskToConfirm.asks(message)) {
            values.put("link", confirm.link(AskToConfirm.agreed(memberId, message)));
        } else if (AskAboutPurchase.isOne(message)) {
            values.put("link", feedback.link(AskAboutPurchase.asked(memberId, message)));
        }
        return values;
    }
}
