package dev.regulars.decision.deciding;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.engine.Decision;
import dev.regulars.engine.OfferShown;
import dev.regulars.engine.Transaction;
import dev.regulars.points.Movement;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an event tells beside what it always told; lists without anything are left out.
 *
 * @param lineCount merchandise that the transaction named; null for a void, which names none, for an event, and for a
 *     claim, whose sale was told before
 * @param discounts that the program took off
 * @param offerGoods offers whose goods a sale holds; none for a claim, whose sale may be older than offers seen since
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record EventDetail(
        @Nullable String cashierId,
        @Nullable Integer lineCount,
        List<Off> discounts,
        List<String> offers,
        List<String> heldOut,
        List<String> offerGoods,
        List<Near> nearMisses,
        List<EventMovement> movements) {

    record Off(String rule, String amount) {}

    record Near(String rule, String kind, String missing) {}

    static EventDetail of(Round round) {
        DecisionContext context = round.context();
        Decision decision = round.decision();
        Transaction transaction = context.transaction();
        boolean counted =
                !context.isClaim() && transaction.type() != Transaction.Type.VOID && transaction.event() == null;
        return new EventDetail(
                transaction.cashierId(),
                counted ? transaction.merchandiseLines() : null,
                context.isClaim()
                        ? List.of()
                        : decision.discounts().stream()
                                .map(off ->
                                        new Off(off.rule(), context.currency().format(off.amount())))
                                .toList(),
                decision.offers().stream().map(OfferShown::offer).toList(),
                decision.heldOut(),
                context.isClaim() ? List.of() : decision.offerGoods(),
                decision.nearMisses().stream()
                        .map(near -> new Near(
                                near.rule(),
                                near.kind().name().toLowerCase(Locale.ROOT),
                                near.missing().toPlainString()))
                        .toList(),
                EventMovement.of(decision.points().movements()));
    }

    /** Of a decision without a purchase. */
    static EventDetail of(List<Movement> movements) {
        return new EventDetail(
                null, null, List.of(), List.of(), List.of(), List.of(), List.of(), EventMovement.of(movements));
    }
}
