package dev.regulars.engine;

import dev.regulars.points.PointsBook;
import dev.regulars.program.Program;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an event that is no purchase does to a member: points and rewards by {@code events.csv} and by the challenges
 * that it counts for. It is no visit, and no activity that keeps points alive; its points count towards tiers as a
 * campaign's do.
 */
final class EventDecision {

    private EventDecision() {}

    static Decision of(Transaction transaction, @Nullable MemberSnapshot member, Program program) {
        MemberEvent event = Objects.requireNonNull(transaction.event());
        MemberSnapshot known =
                member == null ? MemberSnapshot.enrolled("", program.settings().entryTier()) : member;
        PointsBook book = Redemption.book(transaction, known, program);
        MemberSnapshot now = known.settled(book.result().after());
        Basket basket = Normalise.of(transaction, program);
        Situation situation = new Situation(basket, now, now.tier(), program);
        Pricing.Priced priced = new Pricing.Priced(basket, List.of(), List.of(), List.of());
        Earned earned = EventEarning.of(situation, event);
        return member == null
                ? SaleDecision.anonymous(situation, priced, Earned.NOTHING)
                : new SaleDecision(situation, priced, earned, Challenges.added(situation, transaction))
                        .ofEvent(book, transaction);
    }
}
