package dev.regulars.engine.offers;

import static dev.regulars.engine.offers.Shopping.TODAY;
import static dev.regulars.engine.offers.Shopping.basket;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.engine.Affinity;
import dev.regulars.engine.offers.OfferIndex.Candidate;
import dev.regulars.program.Offer;
import dev.regulars.program.Program;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OfferIndexTest {

    private static final int PROGRAMS = 20;
    private static final int MEMBERS = 50;

    @Test
    void comesInTheOrderOfScoringEveryOffer() {
        Random random = Shopping.random("OfferIndexTest.comesInTheOrderOfScoringEveryOffer");
        for (int i = 0; i < PROGRAMS; i++) {
            Program program = program(random);
            for (int j = 0; j < MEMBERS; j++) {
                Map<String, Affinity> affinities = affinities(random);
                List<Candidate> indexed = new ArrayList<>();
                Iterator<Candidate> best = OfferIndex.of(program).best(affinities, TODAY);
                best.forEachRemaining(indexed::add);

                assertThat(indexed).isEqualTo(everyOffer(program, affinities));
            }
        }
    }

    private static List<Candidate> everyOffer(Program program, Map<String, Affinity> affinities) {
        Scoring scoring = new Scoring(program.settings().offers().halfLifeDays());
        List<Candidate> all = new ArrayList<>();
        for (Offer offer : program.offers()) {
            Subject subject = Subject.of(offer, program.products());
            all.add(new Candidate(
                    offer, subject, scoring.score(offer.weight().doubleValue(), subject, affinities, TODAY)));
        }
        all.sort(Comparator.comparing((Candidate one) -> -one.score().value())
                .thenComparing(one -> one.offer().id()));
        return all;
    }

    private static Program program(Random random) {
        String[] offers = new String[30];
        for (int i = 0; i < offers.length; i++) {
            String category = "c" + random.nextInt(8);
            String about = switch (random.nextInt(4)) {
                case 0 -> category + " | c0,,";
                case 1 -> category + ",b" + random.nextInt(3) + ",";
                case 2 -> ",,s" + random.nextInt(9);
                default -> ",,2208" + (6 + random.nextInt(2));
            };
            offers[i] = "o" + i + ",O,voucher," + about + "," + (1 + random.nextInt(3)) + ",,";
        }
        return Shopping.program("half-life-days: " + (1 + random.nextInt(100)), offers);
    }

    private static Map<String, Affinity> affinities(Random random) {
        Map<String, Affinity> affinities = Map.of();
        for (int i = random.nextInt(4); i > 0; i--) {
            String item = "s" + random.nextInt(9) + "/c" + random.nextInt(8) + "/b" + random.nextInt(3);
            affinities =
                    Affinities.after(affinities, basket(TODAY.minusDays(random.nextInt(100)), item, "x/coffee"), 60);
        }
        return affinities;
    }
}
