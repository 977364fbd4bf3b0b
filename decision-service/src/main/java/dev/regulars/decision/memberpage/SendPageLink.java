package dev.regulars.decision.memberpage;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.messages.Carrier;
import dev.regulars.decision.messages.Carrier.Carried;
import dev.regulars.decision.messages.MemberAddress;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Sends a member the link to the own page, because a till or a CRM asks for it: "here is your page", at enrolment. It
 * is sent while the asker waits, who repeats what was not; under the same name it goes out again only when it is not
 * known to have been taken, and then with the same id.
 */
public final class SendPageLink {

    /** A server that hangs must not take the threads that tills need. */
    private static final int MOST_AT_ONCE = 4;

    private final Semaphore door = new Semaphore(MOST_AT_ONCE);
    private final Accounts accounts;
    private final MemberAddress addresses;
    private final SignIns signIns;
    private final SignInLimits limits;
    private final SignInSecrets secrets;
    private final SignInLetters letters;
    private final Carriers carriers;
    private final MemberPageSettings settings;
    private final Clock clock;

    SendPageLink(
            Accounts accounts,
            MemberAddress addresses,
            SignIns signIns,
            SignInLimits limits,
            SignInSecrets secrets,
            SignInLetters letters,
            Carriers carriers,
            MemberPageSettings settings,
            Clock clock) {
        this.accounts = accounts;
        this.addresses = addresses;
        this.signIns = signIns;
        this.limits = limits;
        this.secrets = secrets;
        this.letters = letters;
        this.carriers = carriers;
        this.settings = settings;
        this.clock = clock;
    }

    /** One of both. */
    public record Sending(@Nullable Instant until, @Nullable Problem problem) {

        static Sending refused(ProblemCode code, @Nullable String detail) {
            return new Sending(null, Problem.of(code, detail));
        }
    }

    /** @param name of what is asked, unique for the member: the same is not sent twice */
    public Sending send(String memberId, Channel channel, String name) {
        Optional<Account> member = accounts.find(accounts.home(memberId)).filter(Account::isMemberNow);
        if (member.isEmpty()) {
            return Sending.refused(ProblemCode.MEMBER_NOT_FOUND, null);
        }
        Optional<Carrier> carrier = carriers.to(channel);
        if (carrier.isEmpty()) {
            return Sending.refused(ProblemCode.CHANNEL_NOT_SET, "nothing can be sent by " + channel.word());
        }
        Optional<String> address = addresses.of(member.get(), channel);
        return address.isEmpty()
                ? Sending.refused(ProblemCode.NO_ADDRESS, null)
                : send(secrets.idOf(memberId, name), member.get(), address.get(), carrier.get());
    }

    private Sending send(String id, Account member, String address, Carrier carrier) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant until = signIns.until(id).orElse(null);
        if (until == null) {
            if (!limits.take("page-link|" + member.id(), now)) {
                return Sending.refused(ProblemCode.TOO_MANY_CODES, null);
            }
            until = now.plus(settings.linkGoodFor());
            boolean unused = signIns.open(id, member.id(), until);
        } else if (signIns.isSent(id)) {
            return new Sending(until, null);
        }
        if (!door.tryAcquire()) {
            return Sending.refused(ProblemCode.MESSAGE_NOT_SENT, "too many are being sent");
        }
        try {
            Carried carried = carrier.carry(letters.link(id, member, address, carrier.channel()));
            if (!(carried instanceof Carried.Sent)) {
                return Sending.refused(ProblemCode.MESSAGE_NOT_SENT, carried.reason());
            }
        } finally {
            door.release();
        }
        signIns.sent(id);
        return new Sending(until, null);
    }
}
