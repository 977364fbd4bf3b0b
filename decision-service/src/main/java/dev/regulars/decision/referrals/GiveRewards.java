package dev.regulars.decision.referrals;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.deciding.DecideTransaction;
import dev.regulars.decision.deciding.OwnEvents;
import dev.regulars.decision.deciding.Result;
import dev.regulars.decision.deciding.Submission;
import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.referrals.Referral.State;
import dev.regulars.program.ReferralSettings;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives both sides what the program's rows give: each side's event has an id made of the friend's, so it is once. */
final class GiveRewards {

    private static final Logger LOG = LoggerFactory.getLogger(GiveRewards.class);

    private final ReferralBook book;
    private final Accounts accounts;
    private final DecideTransaction decide;
    private final OwnEvents events;
    private final Programs programs;

    GiveRewards(ReferralBook book, Accounts accounts, DecideTransaction decide, OwnEvents events, Programs programs) {
        this.book = book;
        this.accounts = accounts;
        this.decide = decide;
        this.events = events;
        this.programs = programs;
    }

    /** Of a referral that is earned: what is not given now is given when it is looked at next. */
    void give(Referral referral, Optional<Account> friend, Optional<Account> referrer) {
        boolean accepted = give(ReferralSettings.ACCEPTED, referral, friend);
        boolean made = give(ReferralSettings.MADE, referral, referrer);
        if (accepted && made) {
            book.ended(referral, State.DONE);
        }
    }

    /** Whether nothing is left to give: who is gone gets nothing, nor does anybody of a program without such a row. */
    private boolean give(String kind, Referral referral, Optional<Account> member) {
        if (member.isEmpty() || programs.live().events().of(kind).isEmpty()) {
            return true;
        }
        Instant at = Objects.requireNonNull(referral.earnedAt());
        Submission event =
                events.own(kind, kind + "." + referral.friend(), member.get().id(), at);
        if (accounts.decision(event.transaction().decisionId()).isPresent()) {
            return true; // also when it was given to who has been merged since
        }
        Result result = decide.commit(event);
        if (result instanceof Result.Refused refused) {
            LOG.warn("a referral is not rewarded yet: {}", refused.problem().code());
            return false;
        }
        return true;
    }
}
