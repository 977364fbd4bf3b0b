package dev.regulars.decision.codechecks;

import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.KeyedHash;
import dev.regulars.decision.members.Identifier;
import dev.regulars.decision.members.Member;
import dev.regulars.decision.members.Members;
import dev.regulars.decision.relay.Messages;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import dev.regulars.program.CodeCheck;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sends codes, and says whether one that is told at a till is right. */
public final class CodeChecks {

    private static final int CODES = 1_000_000;

    private final CodeDocuments codes;
    private final Members members;
    private final Messages messages;
    private final KeyedHash hash;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CodeChecks(Documents documents, Members members, Messages messages, KeyedHash hash, Clock clock) {
        this.codes = new CodeDocuments(documents);
        this.members = members;
        this.messages = messages;
        this.hash = hash;
        this.clock = clock;
    }

    /** One of both. */
    public record Sending(@Nullable CodeSent sent, @Nullable Problem problem) {

        static Sending refused(ProblemCode code, String detail) {
            return new Sending(null, Problem.of(code, detail));
        }
    }

    /** Of who is known by this, is a code asked before points pay? */
    public static boolean asks(CodeCheck setting, @Nullable Identifier shown) {
        if (shown == null) {
            return false;
        }
        return switch (shown.kind()) {
            case PHONE -> setting != CodeCheck.NONE;
            case EMAIL -> setting == CodeCheck.PHONE_OR_EMAIL;
            case MEMBER, CARD, PAYMENT_TOKEN, EXTERNAL -> false;
        };
    }

    /** A new code goes to the member; codes before it stay good for their time. */
    public Sending send(Identifier shown) {
        Optional<String> member = members.lookUp(shown).map(Member::memberId);
        if (member.isEmpty()) {
            return Sending.refused(ProblemCode.MEMBER_NOT_FOUND, "member is not known");
        }
        String memberId = member.get();
        Instant now = clock.instant();
        String code = String.format(Locale.ROOT, "%06d", random.nextInt(CODES));
        String hashed = hashed(memberId, code);
        boolean room = codes.change(memberId, sent -> {
                    Optional<SentCodes> next = sent.sending(hashed, now);
                    return new CodeDocuments.Next<>(next.orElse(null), next.isPresent());
                })
                .orElse(false);
        if (!room) {
            long minutes = SentCodes.SENT_WITHIN.toMinutes();
            return Sending.refused(
                    ProblemCode.TOO_MANY_CODES, "at most " + SentCodes.MOST_SENT + " in " + minutes + " minutes");
        }
        CodeSent sent = new CodeSent(memberId, now.plus(SentCodes.GOOD_FOR).toString());
        String id = memberId + "." + now.toEpochMilli();
        if (!messages.send(memberId, CodeMessage.event(id, sent, shown.kind().label(), code, now))) {
            codes.change(memberId, all -> new CodeDocuments.Next<>(all.without(hashed), true));
            return Sending.refused(ProblemCode.MESSAGE_NOT_SENT, "the broker did not take the code");
        }
        return new Sending(sent, null);
    }

    /**
     * Empty when it is right; then it is good for nothing else from now on.
     *
     * @param use what it is told for: of the same, it stays right
     * @param at when the purchase was
     */
    public Optional<Problem> problem(String memberId, @Nullable String code, String use, Instant at) {
        if (code == null) {
            return Optional.of(Problem.of(ProblemCode.CODE_NEEDED, "redemptionCode must be there"));
        }
        Instant now = clock.instant();
        String hashed = hashed(memberId, code);
        SentCodes.Answer answer = codes.change(memberId, sent -> {
                    SentCodes.Told told = sent.told(hashed, use, at, now);
                    return new CodeDocuments.Next<>(told.next(), told.answer());
                })
                .orElse(SentCodes.Answer.TRIED_TOO_OFTEN);
        return switch (answer) {
            case RIGHT -> Optional.empty();
            case WRONG -> refused("is wrong");
            case TOO_LATE -> refused("is too old; ask for a new one");
            case USED -> refused("was used before; ask for a new one");
            case TRIED_TOO_OFTEN -> refused("was tried too often; ask for a new one");
        };
    }

    private static Optional<Problem> refused(String reason) {
        return Optional.of(Problem.of(ProblemCode.CODE_NOT_RIGHT, "redemptionCode " + reason));
    }

    private String hashed(String memberId, String code) {
        return hash.hex("code-check|" + memberId, code);
    }
}
