package dev.regulars.decision.memberpage;

import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.members.Identifier;
import dev.regulars.decision.members.Members;
import dev.regulars.decision.people.AttemptsByAddress;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Signing in without a password. What is answered, and the work that is done until then, is the same whether the
 * address is a member's or not: it says nothing of who is a member.
 */
public final class SignInToPage {

    private final SignIns signIns;
    private final SignInLimits limits;
    private final SignInSecrets secrets;
    private final SendSignIns sender;
    private final MemberSessions sessions;
    private final Members members;
    private final Carriers carriers;
    private final MemberPageSettings settings;
    private final Clock clock;
    private final AttemptsByAddress addresses;
    private final PerMinute all;

    SignInToPage(
            SignIns signIns,
            SignInLimits limits,
            SignInSecrets secrets,
            SendSignIns sender,
            MemberSessions sessions,
            Members members,
            Carriers carriers,
            MemberPageSettings settings,
            Clock clock) {
        this.signIns = signIns;
        this.limits = limits;
        this.secrets = secrets;
        this.sender = sender;
        this.sessions = sessions;
        this.members = members;
        this.carriers = carriers;
        this.settings = settings;
        this.clock = clock;
        addresses = new AttemptsByAddress(settings.attemptsPerMinute());
        all = new PerMinute(settings.asksPerMinute());
    }

    /**
     * One of both.
     *
     * @param secret for the browser that asked; only with it the code is good
     */
    public record Asked(
            @Nullable String secret,
            @Nullable Instant until,
            @Nullable Problem problem) {

        static Asked refused(ProblemCode code, @Nullable String detail) {
            return new Asked(null, null, Problem.of(code, detail));
        }
    }

    /** @param held what the browser is to hold from now on; empty when it is not signed in */
    public record SignedIn(Optional<String> held, @Nullable Problem problem) {

        static SignedIn refused(ProblemCode code) {
            return new SignedIn(Optional.empty(), Problem.of(code, null));
        }
    }

    /**
     * @param shown an address of e-mail or a telephone number, in its one form
     * @param address of the client
     */
    public Asked ask(Identifier shown, Channel channel, String address) {
        Instant now = clock.instant();
        if (carriers.to(channel).isEmpty()) {
            return Asked.refused(ProblemCode.CHANNEL_NOT_SET, "nothing can be sent by " + channel.word());
        }
        if (addresses.take(address, now).isPresent() || !all.take(now)) {
            return Asked.refused(ProblemCode.TOO_MANY_SIGN_INS, null);
        }
        if (!limits.take(members.key(shown), now)) {
            return Asked.refused(ProblemCode.TOO_MANY_CODES, null);
        }
        String secret = secrets.secret();
        String id = secrets.idOf(secret);
        Instant until = now.plus(settings.codeGoodFor()).truncatedTo(ChronoUnit.SECONDS);
        boolean unused = signIns.open(id, null, until);
        return sender.submit(id, shown, channel, until)
                ? new Asked(secret, until, null)
                : Asked.refused(ProblemCode.TOO_MANY_SIGN_INS, null);
    }

    /** @param secret of the browser; any text when it has none */
    public SignedIn byCode(String secret, String code, String address) {
        String id = secrets.idOf(secret);
        String hash = secrets.codeHash(id, code);
        return signIn(address, now -> signIns.useCode(id, hash, now), ProblemCode.CODE_NOT_RIGHT);
    }

    /** @param token end of the link */
    public SignedIn byLink(String token, String address) {
        return signIn(
                address,
                now -> secrets.read(token).flatMap(id -> signIns.useLink(id, now)),
                ProblemCode.LINK_NOT_RIGHT);
    }

    private interface Use {
        Optional<String> at(Instant now);
    }

    private SignedIn signIn(String address, Use use, ProblemCode refusal) {
        Instant now = clock.instant();
        if (addresses.take(address, now).isPresent()) {
            return SignedIn.refused(ProblemCode.TOO_MANY_SIGN_INS);
        }
        Optional<String> held = use.at(now).flatMap(sessions::begin);
        if (held.isEmpty()) {
            return SignedIn.refused(refusal);
        }
        addresses.giveBack(address);
        return new SignedIn(held, null);
    }
}
