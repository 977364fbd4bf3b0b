package dev.regulars.decision.consents;

import static dev.regulars.decision.consents.Channel.EMAIL;
import static dev.regulars.decision.consents.Channel.SMS;
import static dev.regulars.decision.consents.Purpose.OFFERS;
import static dev.regulars.decision.consents.Purpose.PROGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConsentsTest {
    private static final Instant NINE = Instant.parse("2026-05-01T09:00:00Z");

    private static Consent said(Channel channel, Purpose purpose, boolean given, int minute) {
        return new Consent(channel, purpose, given, NINE.plusSeconds(60L * minute), "web", "Send me offers.");
    }

    @Test
    void allowsWhatBelongsToTheMembershipAndAsksForTheRest() {
        assertThat(Consents.NONE.allows(EMAIL, PROGRAM)).isTrue();
        assertThat(Consents.NONE.allows(EMAIL, OFFERS)).isFalse();
        Consents agreed = Consents.NONE.with(List.of(said(EMAIL, OFFERS, true, 0), said(EMAIL, PROGRAM, false, 0)));
        assertThat(agreed.allows(EMAIL, OFFERS)).isTrue();
        assertThat(agreed.allows(SMS, OFFERS)).isFalse();
        assertThat(agreed.allows(EMAIL, PROGRAM)).isFalse();
    }

    @Test
    void whatWasSaidLastHoldsThoughItIsToldFirst() {
        Consents withdrawn = Consents.NONE.with(List.of(said(EMAIL, OFFERS, false, 60)));
        Consents told = withdrawn.with(List.of(said(EMAIL, OFFERS, true, 50)));
        assertThat(told.allows(EMAIL, OFFERS)).isFalse();
        assertThat(told.said()).hasSize(2);
        assertThat(told.with(List.of(said(EMAIL, OFFERS, true, 60))).allows(EMAIL, OFFERS))
                .as("a yes and a no of the same moment")
                .isFalse();
        assertThat(told.with(List.of(said(EMAIL, OFFERS, true, 61))).allows(EMAIL, OFFERS))
                .isTrue();
    }

    @Test
    void aWithdrawalHoldsAgainstClocksThatAreAhead() {
        Consents ahead = Consents.NONE.with(List.of(said(EMAIL, OFFERS, true, 4)));
        Consents stopped = ahead.without(said(EMAIL, OFFERS, false, 2));
        assertThat(stopped.allows(EMAIL, OFFERS)).isFalse();
        assertThat(stopped.now(EMAIL, OFFERS))
                .hasValueSatisfying(no -> assertThat(no.at()).isEqualTo(NINE.plusSeconds(240)));
        assertThat(stopped.without(said(EMAIL, OFFERS, false, 9))).isEqualTo(stopped);
        assertThat(stopped.with(List.of(said(EMAIL, OFFERS, true, 5))).allows(EMAIL, OFFERS))
                .isTrue();
    }

    @Test
    void whatIsToBeConfirmedDoesNotHoldBefore() {
        List<Consent> yes = List.of(said(EMAIL, OFFERS, true, 0), said(EMAIL, PROGRAM, true, 0));
        Consents asked = Consents.NONE.with(Consents.NONE.pending(yes, channel -> channel == EMAIL));
        assertThat(asked.allows(EMAIL, OFFERS)).isFalse();
        assertThat(asked.now(EMAIL, PROGRAM)).contains(yes.get(1));
        assertThat(asked.with(asked.pending(yes, channel -> false)))
                .as("told again")
                .isEqualTo(asked);

        Instant ten = NINE.plusSeconds(3600);
        assertThat(asked.confirmed(EMAIL, OFFERS, NINE.plusSeconds(1), ten)).isEqualTo(asked);
        Consents sure = asked.confirmed(EMAIL, OFFERS, NINE, ten);
        assertThat(sure.allows(EMAIL, OFFERS)).isTrue();
        assertThat(sure.now(EMAIL, OFFERS)).hasValueSatisfying(one -> {
            assertThat(one.at()).isEqualTo(ten);
            assertThat(one.wording()).isEqualTo("Send me offers.");
        });
        assertThat(sure.confirmed(EMAIL, OFFERS, NINE, ten.plusSeconds(9))).isEqualTo(sure);
        Consents no = asked.without(said(EMAIL, OFFERS, false, 30));
        assertThat(no.confirmed(EMAIL, OFFERS, NINE, ten)).isEqualTo(no);
    }

    @Test
    void comesToTheSameInAnyOrderHoweverOftenItIsTold() {
        long seed = System.nanoTime();
        System.out.println("consents: seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            List<Consent> all = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                all.add(said(
                        Channel.values()[random.nextInt(2)],
                        Purpose.values()[random.nextInt(3)],
                        random.nextBoolean(),
                        random.nextInt(4)));
            }
            Consents once = Consents.NONE.with(all);
            Collections.shuffle(all, random);
            Consents again = once;
            Consents apart = Consents.NONE;
            for (Consent one : all) {
                again = again.with(List.of(one));
                apart = apart.with(List.of(one));
            }
            assertThat(again).isEqualTo(once);
            assertThat(apart).isEqualTo(once);
        }
    }

    @Test
    void keepsWhatHoldsHoweverMuchIsSaid() {
        Consents many = Consents.NONE.with(List.of(said(SMS, OFFERS, true, 0)));
        many = many.with(IntStream.rangeClosed(1, 2 * Consents.MOST_KEPT)
                .mapToObj(minute -> said(EMAIL, OFFERS, minute % 2 == 0, minute))
                .toList());
        assertThat(many.said()).hasSize(Consents.MOST_KEPT).contains(said(SMS, OFFERS, true, 0));
        assertThat(many.allows(SMS, OFFERS)).isTrue();
        assertThat(many.allows(EMAIL, OFFERS)).isTrue();
    }
}
