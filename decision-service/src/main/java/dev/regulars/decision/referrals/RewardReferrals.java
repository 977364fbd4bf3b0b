package dev.regulars.decision.referrals;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.referrals.Referral.State;
import dev.regulars.decision.relay.Relay;
import dev.regulars.program.ReferralSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks at referrals that something may have come of. Which purchase counts is written down before anything is given:
 * whatever crashes, it is one.
 */
final class RewardReferrals {

    private static final int PAGE = 200;
    /** A till that was cut off tells of its sales later. */
    private static final Duration LATE_SALES = Duration.ofDays(3);

    private final ReferralBook book;
    private final FirstPurchase purchases;
    private final Accounts accounts;
    private final Relay relay;
    private final Referrals referrals;
    private final GiveRewards rewards;
    private final Programs programs;
    private final Duration lookEvery;
    private final Clock clock;
    private boolean indexed;

    RewardReferrals(
            ReferralBook book,
            FirstPurchase purchases,
            Accounts accounts,
            Relay relay,
            Referrals referrals,
            GiveRewards rewards,
            Programs programs,
            Duration lookEvery,
            Clock clock) {
        this.lookEvery = lookEvery;
        this.book = book;
        this.purchases = purchases;
        this.accounts = accounts;
        this.relay = relay;
        this.referrals = referrals;
        this.rewards = rewards;
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
            rewards.give(referral, friend, referrer);
        } else if (friend.isEmpty() || isOne(friend.get(), referrer)) {
            book.ended(referral, State.OVER);
        } else {
            relay.flush(friend.get().id());
            count(referral, friend.get(), now);
        }
    }

    /** Both are since, merged or of one household; or they refer each other, of which a crash has left both halves. */
    private boolean isOne(Account friend, Optional<Account> referrer) {
        return referrer.filter(one -> Referrals.isSelf(friend, one) || referrals.isLoop(friend.id(), one.id()))
                .isPresent();
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
                    .ifPresent(one -> rewards.give(one, Optional.of(friend), member(one.referrer())));
        } else if (found.standsAt() == null && now.isAfter(last.plus(LATE_SALES))) {
            book.ended(referral, State.OVER);
        } else {
            book.later(referral, found.lookAgain(settings.waitDays(), lookEvery, now));
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
}
