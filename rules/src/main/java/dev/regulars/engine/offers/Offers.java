package dev.regulars.engine.offers;

import dev.regulars.engine.Affinity;
import dev.regulars.engine.Basket;
import dev.regulars.engine.Conditions;
import dev.regulars.engine.Facts;
import dev.regulars.engine.HoldOut;
import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.OfferShown;
import dev.regulars.engine.Situation;
import dev.regulars.engine.offers.OfferIndex.Candidate;
import dev.regulars.program.Offer;
import dev.regulars.program.OfferSettings;
import dev.regulars.program.Program;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which offers a member is shown for the next purchase: of those whose conditions hold, the best by {@link Scoring}, of
 * equal scores the first by id. What is in the basket counts as bought. An offer without weight is not shown; one that
 * names no category, and no product of one, counts for no category.
 */
public final class Offers {

    /** Under this name, which no row can have, members are kept out of all offers. */
    private static final String ALL = "offers*";

    private Offers() {}

    /**
     * @param shown best first
     * @param heldOut offers that the member would have been shown, but for the hold-out. Nothing takes their place, so
     *     that members who see an offer differ from those held out in just this one
     */
    public record Choice(List<OfferShown> shown, List<String> heldOut) {

        static final Choice NONE = new Choice(List.of(), List.of());
    }

    /** For a member who is known; an anonymous sale has no offers. */
    public static Choice choose(Situation situation) {
        OfferSettings settings = situation.program().settings().offers();
        if (settings.count() == 0 || situation.program().offers().isEmpty()) {
            return Choice.NONE;
        }
        Map<String, Affinity> affinities =
                Affinities.withAll(situation.member().affinities(), situation.basket(), settings.halfLifeDays());
        Reason reason = new Reason(situation);
        List<OfferShown> shown = new ArrayList<>();
        List<String> heldOut = new ArrayList<>();
        for (Candidate one : best(situation, affinities)) {
            if (isHeldOut(one.offer(), situation)) {
                heldOut.add(one.offer().id());
            } else {
                shown.add(new OfferShown(
                        one.offer().id(),
                        one.offer().name(),
                        one.offer().reward(),
                        reason.of(one.score().because(), affinities),
                        one.score().value()));
            }
        }
        return new Choice(List.copyOf(shown), List.copyOf(heldOut));
    }

    /**
     * As after a purchase of nothing on the web: offers for one store only, or that ask for something in the basket,
     * are not open; who is held out from an offer does not see it here either.
     */
    public static List<OfferShown> withoutPurchase(MemberSnapshot member, Program program, LocalDate day, Instant now) {
        LocalDateTime here = LocalDateTime.ofInstant(now, program.settings().timeZone());
        Basket nothing = new Basket(day, here, "", "web", Set.of(), Set.of(), List.of());
        return choose(new Situation(nothing, member, member.tier(), program)).shown();
    }

    /**
     * Ids of the active offers whose goods the member is buying, sorted, the first {@link OfferGoods#MAX_TOLD}. Shown
     * or not, and whether the conditions hold or not: an offer is taken weeks after it was shown, when it may have
     * ended.
     */
    public static List<String> bought(Situation situation) {
        return situation.program().offers().isEmpty()
                ? List.of()
                : OfferIndex.of(situation.program()).goods().in(situation.basket());
    }

    /** The first that hold and keep within the limit of each category that they are about. */
    private static List<Candidate> best(Situation situation, Map<String, Affinity> affinities) {
        OfferSettings settings = situation.program().settings().offers();
        Iterator<Candidate> candidates = OfferIndex.of(situation.program())
                .best(affinities, situation.basket().businessDay());
        List<Candidate> best = new ArrayList<>(settings.count());
        Map<String, Integer> perCategory = new HashMap<>();
        while (best.size() < settings.count() && candidates.hasNext()) {
            Candidate one = candidates.next();
            Set<String> categories = one.subject().categories();
            boolean fits = true;
            for (String category : categories) {
                fits &= perCategory.getOrDefault(category, 0) < settings.perCategory();
            }
            if (fits && holds(one.offer(), situation)) {
                categories.forEach(category -> perCategory.merge(category, 1, Integer::sum));
                best.add(one);
            }
        }
        return best;
    }

    private static boolean holds(Offer offer, Situation situation) {
        return Conditions.circumstances(offer.circumstances(), situation.basket())
                && Conditions.member(offer.member(), situation)
                && (offer.when() == null || offer.when().holds(facts(offer, situation)));
    }

    /** {@code matched} is what the basket has of what the offer is about. */
    private static Map<String, Object> facts(Offer offer, Situation situation) {
        long amount = 0;
        BigDecimal quantity = BigDecimal.ZERO;
        for (Basket.Line line : situation.basket().lines()) {
            if (!line.excluded() && offer.about().fits(line)) {
                amount = Math.addExact(amount, line.spend());
                quantity = quantity.add(line.quantity());
            }
        }
        return Facts.of(situation, amount, quantity);
    }

    /** An offer with a hold-out of its own asks only that one, be it 0. */
    private static boolean isHeldOut(Offer offer, Situation situation) {
        String member = situation.member().memberId();
        BigDecimal own = offer.holdOut();
        return own == null
                ? HoldOut.keepsOut(
                        ALL, member, situation.program().settings().offers().holdOut())
                : HoldOut.keepsOut(offer.id(), member, own);
    }
}
