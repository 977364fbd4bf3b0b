package dev.regulars.decision.referrals;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.deciding.DecideTransaction;
import dev.regulars.decision.deciding.MemberEvents;
import dev.regulars.decision.deciding.Result;
import dev.regulars.decision.deciding.Submission;
import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.referrals.Referral.State;
import dev.regulars.decision.relay.Relay;
import dev.regulars.program.ReferralSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at referrals that something may have come of, and gives both sides what the program's rows give. Which purchase
 * counts is written down first; each side's event has an id made of the friend's: whatever crashes, it is given once.
 */
final class RewardReferrals {

    private static final Logger LOG = LoggerFactory.getLogger(RewardReferrals.class);
    private static final int PAGE = 200;
    /** A till that was cut off tells of its sales later. */
    private static final Duration LATE_SALES = Duration.ofDays(3);

    private final ReferralBook book;
    private final FirstPurchase purchases;
    private final Accounts accounts;
    private final Relay relay;
    private final DecideTransaction decide;
    private final MemberEvents events;
    private final Programs programs;
    private final Duration lookEvery;
    private final Clock clock;
    private boolean indexed;

    RewardReferrals(
            ReferralBook book,
            FirstPurchase purchases,
            Accounts accounts,
            Relay relay,
            DecideTransaction decide,
            MemberEvents events,
            Programs programs,
            Duration lookEvery,
            Clock clock) {
        this.lookEvery = lookEvery;
        this.book = book;
        this.purchases = purchases;
        this.accounts = accounts;
        this.relay = relay;
        this.decide = decide;
        this.events = events;
        this.programs = programs;
        this.clock = clock;
    }

    void work() {
        if (!indexed) {
            book.index();
            indexed = true;
        }
        List<Referral> page = book.due(clock.instant(), PAGE);
        while (!page.isEmpty()) {
            page.forEach(this::look);
            page = page.size() == PAGE ? book.due(clock.instant(), PAGE) : List.of();
        }
    }

    private void look(Referral referral) {
        Instant now = clock.instant();
        book.later(referral, now.plus(lookEvery));
        Optional<Account> friend = member(referral.friend());
        Optional<Account> referrer = member(referral.referrer());
        if (referral.state() == State.EARNED) {
            reward(referral, friend, referrer);
        } else if (friend.isEmpty()
                || referrer.filter(one -> Referrals.isSelf(friend.get(), one)).isPresent()) {
            book.ended(referral, State.OVER); // gone, or both are one since: merged, or of one household
        } else {
            relay.flush(friend.get().id());
            count(referral, friend.get(), now);
        }
    }

    private Optional<Account> member(String memberId) {
        return accounts.find(accounts.home(memberId)).filter(Account::isMemberNow);
    }

    private void count(Referral referral, Account friend, Instant now) {
        ReferralSettings settings = programs.live().settings().referrals();
        Instant last = friend.openedAt().plus(Duration.ofDays(settings.withinDays()));
        if (referral.at().isAfter(last)) {
            book.ended(referral, State.OVER); // merged into somebody who had been a member for too long
            return;
        }
        FirstPurchase.Found found = purchases.of(parts(referral, friend), last, settings, now);
        if (!found.decisionId().isEmpty()) {
            book.earned(referral, found.decisionId(), now.truncatedTo(ChronoUnit.SECONDS));
            book.of(referral.friend())
                    .filter(one -> one.state() == State.EARNED)
                    .ifPresent(one -> reward(one, Optional.of(friend), member(one.referrer())));
        } else if (!found.waits() && now.isAfter(last.plus(LATE_SALES))) {
            book.ended(referral, State.OVER);
        }
    }

    /** The friend, and the account that the friend had before a merge: purchases stay where they were made. */
    private List<Account> parts(Referral referral, Account friend) {
        return Stream.concat(
                        Stream.of(friend),
                        accounts
                                .find(referral.friend())
                                .filter(part -> !part.id().equals(friend.id()))
                                .stream())
                .toList();
    }

    private void reward(Referral referral, Optional<Account> friend, Optional<Account> referrer) {
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
