package dev.regulars.decision.messages.mail.bounces;

import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.consents.Consent;
import dev.regulars.decision.consents.ConsentBook;
import dev.regulars.decision.messages.HandedOver;
import dev.regulars.decision.messages.MemberAddress;
import dev.regulars.decision.messages.Outgoing;
import dev.regulars.decision.messages.OutgoingBox;
import dev.regulars.decision.messages.SuppressionList;
import dev.regulars.decision.messages.mail.MailStatus;
import java.time.Clock;
import java.util.Optional;

/**
 * Draws the consequences of a report; repeating it changes nothing. Whoever knows the bounces' address can send one
 * there, so an address is given up only when the report names both a mail of ours and the address of its member.
 */
final class ApplyReport {

    private static final String WHERE = "complaint to the mail provider";
    private static final String WORDING = "marked as unwanted";

    private final OutgoingBox box;
    private final HandedOver handed;
    private final MemberAddress addresses;
    private final SuppressionList suppressed;
    private final ConsentBook consents;
    private final Clock clock;

    ApplyReport(
            OutgoingBox box,
            HandedOver handed,
            MemberAddress addresses,
            SuppressionList suppressed,
            ConsentBook consents,
            Clock clock) {
        this.box = box;
        this.handed = handed;
        this.addresses = addresses;
        this.suppressed = suppressed;
        this.consents = consents;
        this.clock = clock;
    }

    /** False while whoever sends the mail has not noted that it is sent: then it is to be read again. */
    boolean apply(MailReport report) {
        Optional<Outgoing> of = box.ofReference(report.reference());
        return of.isEmpty()
                || switch (report.kind()) {
                    case BOUNCE -> bounced(of.get(), report);
                    case COMPLAINT -> complained(of.get());
                };
    }

    private boolean bounced(Outgoing message, MailReport report) {
        MailStatus status = report.status();
        String why = "mail: came back" + (status == null ? "" : " with " + status);
        if (!handed.tell(message.id(), Outgoing.State.UNDELIVERABLE, why)) {
            return false;
        }
        if (status != null && status.isOfTheAddress()) {
            addresses
                    .of(message.memberId(), Channel.EMAIL)
                    .filter(report::isAbout)
                    .ifPresent(address -> suppressed.found(Channel.EMAIL, address, why));
        }
        return true;
    }

    private boolean complained(Outgoing message) {
        var unused = consents.withdraw(
                message.memberId(),
                new Consent(Channel.EMAIL, message.purpose(), false, clock.instant(), WHERE, WORDING));
        return true;
    }
}
