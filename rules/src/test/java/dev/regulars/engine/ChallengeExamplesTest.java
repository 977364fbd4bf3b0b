package dev.regulars.engine;

import static dev.regulars.engine.Happenings.BREAD;
import static dev.regulars.engine.Happenings.bread;
import static dev.regulars.engine.Happenings.event;
import static dev.regulars.engine.Happenings.undone;
import static dev.regulars.engine.Happenings.voided;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.program.Program;
import dev.regulars.scenario.Story;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The worked examples of docs/events.md on challenges, with their numbers. A purchase earns 3 by itself. */
class ChallengeExamplesTest {

    private static final String EVENTS = "id,event,name\ncheck-in,check-in,Checked in\n";
    private static final String HEADER = "id,name,event,target,per,streak,within-days,times,from,to,min-spend,points\n";

    private static Story of(String challenge) {
        Program program = Happenings.program(EVENTS, HEADER + challenge + "\n");
        return Happenings.story(program);
    }

    private static Story june() {
        return of("june,Three visits in June,,3,,,,,2026-06-01,2026-06-30,,100");
    }

    private static long of(Story story, Transaction transaction) {
        assertThat(story.violations(transaction)).isEmpty();
        return story.decide(transaction).pointsEarned();
    }

    private static String said(Decision decision) {
        return String.join(" ", decision.explanation().receipt());
    }

    @Test
    void theThirdVisitInJuneGivesThePoints() {
        Story story = june();
        assertThat(of(story, bread("may", "2026-05-31"))).isEqualTo(BREAD);
        assertThat(said(story.decide(bread("s1", "2026-06-01")))).contains("Three visits in June: 1 of 3.");
        assertThat(said(story.decide(bread("s2", "2026-06-02")))).contains("Three visits in June: 2 of 3.");
        Decision third = story.decide(bread("s3", "2026-06-30"));
        assertThat(third.pointsEarned()).isEqualTo(BREAD + 100);
        assertThat(said(third)).contains("You did it: Three visits in June!");
        assertThat(third.explanation().fired()).contains("june Three visits in June: +100 points");
        assertThat(third.lines().stream().mapToLong(LineResult::points).sum()).isEqualTo(BREAD);
        Decision fourth = story.decide(bread("s4", "2026-06-30"));
        assertThat(fourth.pointsEarned()).isEqualTo(BREAD);
        assertThat(said(fourth)).doesNotContain("Three visits in June");
        assertThat(of(story, bread("july", "2026-07-01"))).isEqualTo(BREAD);
    }

    /** Whichever of the three comes back takes the 100 along, and another visit brings them back. */
    @Test
    void aReturnedVisitTakesThePointsAlong() {
        for (String returned : new String[] {"s1", "s2", "s3"}) {
            Story story = june();
            of(story, bread("s1", "2026-06-01"));
            of(story, bread("s2", "2026-06-02"));
            of(story, bread("s3", "2026-06-03"));
            assertThat(of(story, voided("v", returned, "2026-07-05"))).isEqualTo(-BREAD - 100);
            assertThat(story.member().available()).isEqualTo(2 * BREAD);
            // It comes late, and is of June all the same.
            assertThat(of(story, bread("late", "2026-06-20"))).isEqualTo(BREAD + 100);
        }
    }

    /** With a fourth visit the 100 stay when one comes back. */
    @Test
    void aVisitToSpareTakesNothingAlong() {
        Story story = june();
        for (int i = 1; i <= 4; i++) {
            of(story, bread("s" + i, "2026-06-0" + i));
        }
        assertThat(of(story, voided("v1", "s1", "2026-06-05"))).isEqualTo(-BREAD);
        assertThat(of(story, voided("v2", "s2", "2026-06-05"))).isEqualTo(-BREAD - 100);
        assertThat(of(story, voided("v3", "s3", "2026-06-05"))).isEqualTo(-BREAD);
        assertThat(of(story, voided("v4", "s4", "2026-06-05"))).isEqualTo(-BREAD);
        assertThat(story.member().available()).isZero();
        assertThat(story.member().used()).isEmpty();
    }

    /** A part of a purchase comes back: it counts as long as what is left is enough. */
    @Test
    void whatIsLeftOfAPurchaseMustBeEnough() {
        Story story = of("big,A big one,,1,,,,,,,20.00,10");
        of(story, Till.exampleSale());
        assertThat(story.member().used()).isNotEmpty();
        story.decide(Till.takingBack().id("r1").line("bread", "1", "0").send());
        assertThat(story.member().used()).isNotEmpty();
        Decision cheese =
                story.decide(Till.takingBack().id("r2").line("cheese", "1", "0").send());
        assertThat(cheese.rules()).anyMatch(rule -> rule.rule().equals("big") && rule.posted() == -10);
        assertThat(story.member().used()).isEmpty();
    }

    /** Weeks begin on Monday: 1, 8, 15 and 22 June. The week of 15 June comes last, and late. */
    @Test
    void fourWeeksInARowAreAStreak() {
        Story story = of("weeks,A purchase in each of four weeks,,1,week,4,,2,2026-06-01,2026-08-31,,50");
        of(story, bread("w1", "2026-06-07"));
        of(story, bread("w2", "2026-06-08"));
        of(story, bread("w2b", "2026-06-09"));
        assertThat(said(story.decide(bread("w4", "2026-06-22")))).contains("1 of 4");
        assertThat(of(story, bread("w3", "2026-06-21"))).isEqualTo(BREAD + 50);
        assertThat(of(story, voided("v", "w2", "2026-06-23"))).isEqualTo(-BREAD);
        assertThat(of(story, voided("v2", "w2b", "2026-06-23"))).isEqualTo(-BREAD - 50);
    }

    /** Every month anew, once in each. */
    @Test
    void eachMonthIsForItself() {
        Story story = of("monthly,Two check-ins in a month,check-in,2,month,,,,,,,10");
        assertThat(of(story, event("e1", "check-in", "2026-06-30"))).isZero();
        assertThat(of(story, event("e2", "check-in", "2026-07-01"))).isZero();
        assertThat(of(story, event("e3", "check-in", "2026-07-01"))).isEqualTo(10);
        assertThat(of(story, event("e4", "check-in", "2026-07-02"))).isZero();
        assertThat(of(story, event("e5", "check-in", "2026-06-29"))).isEqualTo(10);
        assertThat(of(story, undone("u1", "e1", "2026-07-03"))).isEqualTo(-10);
        assertThat(of(story, bread("s", "2026-06-29"))).isEqualTo(BREAD);
    }

    /** 1, 20 and 40 are too far apart; 20, 40 and 45 are within 30 days, and 50 begins anew. */
    @Test
    void threeWithinThirtyDays() {
        Story story = of("often,Three within 30 days,check-in,3,,,30,9,2026-01-01,2026-12-31,,25");
        LocalDate first = LocalDate.of(2026, 1, 1).minusDays(1);
        assertThat(of(story, event("e1", "check-in", first.plusDays(1).toString())))
                .isZero();
        assertThat(of(story, event("e20", "check-in", first.plusDays(20).toString())))
                .isZero();
        assertThat(of(story, event("e40", "check-in", first.plusDays(40).toString())))
                .isZero();
        assertThat(of(story, event("e45", "check-in", first.plusDays(45).toString())))
                .isEqualTo(25);
        assertThat(said(story.decide(event("e50", "check-in", first.plusDays(50).toString()))))
                .contains("1 of 3");
    }

    /** A program that asks for more than before takes nothing back that was given under the old one. */
    @Test
    void aStricterProgramTakesNothingBack() {
        Story story = june();
        for (int i = 1; i <= 3; i++) {
            of(story, bread("s" + i, "2026-06-0" + i));
        }
        Program stricter =
                Happenings.program(EVENTS, HEADER + "june,Five visits in June,,5,,,,,2026-06-01,2026-06-30,,100\n");
        Story now = new Story(Programs.ENGINE, stricter, story.member());
        assertThat(of(now, bread("s4", "2026-06-04"))).isEqualTo(BREAD);
        assertThat(of(now, bread("s5", "2026-06-05"))).isEqualTo(BREAD);
        assertThat(of(now, voided("v", "s4", "2026-06-06"))).isEqualTo(-BREAD - 100);
    }

    /** A voucher stays with the member when another visit comes back, and is not given twice for the same. */
    @Test
    void aVoucherIsNotGivenTwice() {
        Story story = Happenings.story(
                Happenings.program(EVENTS, "id,name,target,times,reward\nthree,Three visits,3,2,cake\n"));
        story.decide(bread("s1", "2026-06-01"));
        story.decide(bread("s2", "2026-06-01"));
        VoucherGrant cake = story.decide(bread("s3", "2026-06-01")).vouchers().get(0);
        assertThat(cake.rewardId()).isEqualTo("cake");
        assertThat(cake.rule()).isEqualTo("three");
        assertThat(of(story, voided("v", "s1", "2026-06-02"))).isEqualTo(-BREAD);
        for (String id : new String[] {"s4", "s5", "s6"}) {
            assertThat(story.decide(bread(id, "2026-06-03")).vouchers()).isEmpty();
        }
        assertThat(story.decide(bread("s7", "2026-06-03")).vouchers()).hasSize(1);
    }

    @Test
    void progressIsShown() {
        Program program =
                Happenings.program(EVENTS, HEADER + "june,Three visits in June,,3,,,,,2026-06-01,2026-06-30,,100\n");
        Story story = Happenings.story(program);
        story.decide(bread("s1", "2026-06-01"));
        assertThat(ChallengeProgress.of(program, story.member().used(), LocalDate.of(2026, 6, 2)))
                .containsExactly(new ChallengeProgress("june", "Three visits in June", 1, 3, 0));
        assertThat(ChallengeProgress.of(program, story.member().used(), LocalDate.of(2026, 7, 1)))
                .isEmpty();
    }
}
