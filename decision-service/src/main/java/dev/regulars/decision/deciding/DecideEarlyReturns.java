package dev.regulars.decision.deciding;

import dev.regulars.decision.Poller;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.members.Identifier;
import dev.regulars.decision.web.ProblemCode;
import dev.regulars.engine.Transaction;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides returns that came before their sales: when the sale is there, or without it when the wait is over. */
final class DecideEarlyReturns {

    private static final Logger LOG = LoggerFactory.getLogger(DecideEarlyReturns.class);

    private final EarlyReturns early;
    private final DecideTransaction decide;
    private final Accounts accounts;
    private final Clock clock;

    DecideEarlyReturns(EarlyReturns early, DecideTransaction decide, Accounts accounts, Clock clock) {
        this.early = early;
        this.decide = decide;
        this.accounts = accounts;
        this.clock = clock;
    }

    Poller poller() {
        return new Poller("early-returns", () -> early.forEach(this::attempt));
    }

    /** One that fails does not keep the others waiting. */
    private void attempt(EarlyReturn one) {
        try {
            boolean known = accounts.decision(one.saleId()).isPresent();
            if (known || clock.instant().isAfter(one.until())) {
                decide(one, known);
            }
        } catch (RuntimeException e) {
            LOG.warn("{} waits on: {}", one.id(), e.toString());
        }
    }

    private void decide(EarlyReturn one, boolean known) {
        Transaction sent = Texts.transaction(one.request());
        Transaction transaction = known ? sent : sent.withoutReceipt();
        String memberId = one.memberId();
        Submission submission =
                new Submission(transaction, memberId == null ? null : new Identifier(Identifier.Kind.MEMBER, memberId));
        Texts.Request request = Texts.request(transaction, null).as(one.fingerprint());
        Result result = decide.commit(submission, request);
        if (result instanceof Result.Answered) {
            early.remove(one);
        } else if (result instanceof Result.Refused refused
                && !isTemporary(refused.problem().code())) {
            LOG.warn("{} is refused: {}", one.id(), refused.problem().code());
            early.refuse(one, refused.problem().code());
        }
    }

    private static boolean isTemporary(ProblemCode code) {
        return code == ProblemCode.STORE_UNAVAILABLE || code == ProblemCode.CONTENDED;
    }
}
