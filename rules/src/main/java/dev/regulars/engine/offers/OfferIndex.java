package dev.regulars.engine.offers;

import dev.regulars.engine.Affinity;
import dev.regulars.program.Offer;
import dev.regulars.program.Program;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * The offers of a program, best first for any member without looking at all of them. Only offers about something that
 * the member bought have to be scored; the others come in an order that is the same for all. 5,000 offers cost about as
 * much as 200.
 */
final class OfferIndex {

    /** Programs whose index is kept; the one that was built first goes first. */
    private static final int MAX_KEPT = 16;

    private static volatile List<OfferIndex> kept = List.of();

    private static final Comparator<Candidate> BEST = Comparator.comparingDouble(
                    (Candidate candidate) -> candidate.score().value())
            .reversed()
            .thenComparing(candidate -> candidate.offer().id());

    private final Program program;
    private final Scoring scoring;
    private final OfferGoods goods;
    private final List<Candidate> unbought = new ArrayList<>();
    private final Map<String, BitSet> positionsByKey = new HashMap<>();

    private OfferIndex(Program program) {
        this.program = program;
        scoring = new Scoring(program.settings().offers().halfLifeDays());
        goods = new OfferGoods(program.offers());
        for (Offer offer : program.offers()) {
            if (offer.active() && offer.weight().signum() > 0) {
                unbought.add(candidate(offer, Subject.of(offer, program.products()), Map.of(), LocalDate.EPOCH));
            }
        }
        unbought.sort(BEST);
        for (int position = 0; position < unbought.size(); position++) {
            Subject subject = unbought.get(position).subject();
            for (List<String> column : subject.columns()) {
                enter(column, position);
            }
            enter(subject.productCategories(), position);
        }
    }

    private void enter(List<String> keys, int position) {
        keys.forEach(
                key -> positionsByKey.computeIfAbsent(key, none -> new BitSet()).set(position));
    }

    record Candidate(Offer offer, Subject subject, Scoring.Score score) {}

    private Candidate candidate(Offer offer, Subject subject, Map<String, Affinity> affinities, LocalDate day) {
        return new Candidate(offer, subject, scoring.score(offer.weight().doubleValue(), subject, affinities, day));
    }

    /** The same program object is the same program; comparing what is in it would cost more than the index saves. */
    @SuppressWarnings("ReferenceEquality")
    static OfferIndex of(Program program) {
        List<OfferIndex> known = kept;
        for (OfferIndex index : known) {
            if (index.program == program) {
                return index;
            }
        }
        List<OfferIndex> now = new ArrayList<>(List.of(new OfferIndex(program)));
        now.addAll(known.subList(0, Math.min(MAX_KEPT - 1, known.size())));
        kept = List.copyOf(now);
        return now.get(0);
    }

    OfferGoods goods() {
        return goods;
    }

    /** Best first, of equal scores the first by id; without those switched off or without weight. */
    Iterator<Candidate> best(Map<String, Affinity> affinities, LocalDate day) {
        BitSet positions = new BitSet();
        for (String key : affinities.keySet()) {
            BitSet about = positionsByKey.get(key);
            if (about != null) {
                positions.or(about);
            }
        }
        List<Candidate> bought = new ArrayList<>();
        positions.stream().forEach(position -> {
            Candidate one = unbought.get(position);
            bought.add(candidate(one.offer(), one.subject(), affinities, day));
        });
        bought.sort(BEST);
        return new Merged(bought, positions);
    }

    private final class Merged implements Iterator<Candidate> {

        private final List<Candidate> bought;
        private final BitSet positions;
        private int nextBought;
        private int nextUnbought;

        /** @param positions of {@code bought} among all, where they have another score */
        Merged(List<Candidate> bought, BitSet positions) {
            this.bought = bought;
            this.positions = positions;
            nextUnbought = positions.nextClearBit(0);
        }

        @Override
        public boolean hasNext() {
            return nextBought < bought.size() || nextUnbought < unbought.size();
        }

        @Override
        public Candidate next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            if (nextUnbought >= unbought.size()
                    || (nextBought < bought.size()
                            && BEST.compare(bought.get(nextBought), unbought.get(nextUnbought)) < 0)) {
                return bought.get(nextBought++);
            }
            Candidate next = unbought.get(nextUnbought);
            nextUnbought = positions.nextClearBit(nextUnbought + 1);
            return next;
        }
    }
}
