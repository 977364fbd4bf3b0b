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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of challenges when what counted comes back, where something could be lost or doubled. */
class ChallengeReturnsTest {

    private static final String LOOKS = "id,event,name,reward,member-uses\nlook,look,Looked,%s,9\n";
    private static final String CAKES = "id,name,event,target,min-spend,times,reward\n";

    private static Story cakes(String challenge) {
        return Happenings.story(Happenings.program(LOOKS.formatted(""), CAKES + challenge + "\n"));
    }

    private static int vouchers(Story story, Transaction transaction) {
        assertThat(story.violations(transaction)).isEmpty();
        return story.decide(transaction).vouchers().size();
    }

    /** Four visits; the third brought the cake, which goes with it: three are left, and the fifth brings another. */
    @Test
    void aVoucherThatWentIsGivenAgain() {
        Story story = cakes("three,Three visits,,3,,1,cake");
        int[] brought = {0, 0, 1, 0};
        for (int i = 0; i < 4; i++) {
            assertThat(vouchers(story, bread("s" + i, "2026-06-01"))).isEqualTo(brought[i]);
        }
        story.decide(voided("v", "s2", "2026-06-02"));
        assertThat(vouchers(story, bread("s5", "2026-06-03"))).isEqualTo(1);
        assertThat(vouchers(story, bread("s6", "2026-06-03"))).isZero();
    }

    /** A part of the purchase that brought it comes back, which counts no longer; then the rest, and the cake. */
    @Test
    void aVoucherGoesWithTheLastPart() {
        Story story = cakes("big,A big one,,1,20.00,1,cake");
        assertThat(vouchers(story, Till.exampleSale())).isEqualTo(1);
        story.decide(Till.takingBack().id("r1").line("cheese", "1", "0").send());
        story.decide(Till.takingBack().type(Transaction.Type.VOID).id("r2").send());
        assertThat(story.member().used()).isEmpty();
        assertThat(vouchers(
                        story,
                        Till.sale().id("again").line("cheese", "1", "30.00").send()))
                .isEqualTo(1);
    }

    /** The first look brought a cake by its own row: when it goes, the one of the challenge is still given. */
    @Test
    void aLikeVoucherOfAnotherRowIsNotTheChallenges() {
        Story story =
                Happenings.story(Happenings.program(LOOKS.formatted("cake"), CAKES + "two,Two looks,look,2,,1,cake\n"));
        assertThat(vouchers(story, event("e1", "look", "2026-06-01"))).isEqualTo(1);
        assertThat(vouchers(story, event("e2", "look", "2026-06-01"))).isEqualTo(2);
        story.decide(undone("u", "e1", "2026-06-02"));
        assertThat(vouchers(story, event("e3", "look", "2026-06-03"))).isEqualTo(1);
    }

    /** The receipt of a return says how far the member still is. */
    @Test
    void aReturnSaysWhatIsLeft() {
        Story story = Happenings.story(
                Happenings.program(LOOKS.formatted(""), "id,name,target,points\nthree,Three visits,3,100\n"));
        for (int i = 0; i < 3; i++) {
            story.decide(bread("s" + i, "2026-06-01"));
        }
        Decision back = story.decide(voided("v", "s0", "2026-06-02"));
        assertThat(back.pointsEarned()).isEqualTo(-100 - BREAD);
        assertThat(back.explanation().receipt()).contains("Three visits: 2 of 3.");
    }

    /** A version that counts by other periods finds what an earlier one remembered. */
    @Test
    void anotherPeriodIsNoError() {
        String header = "id,name,target,per,streak,within-days,times,from,to,points\n";
        List<String> rows = List.of(
                ",,,9,2026-06-01,2026-08-31",
                "month,,,,2026-06-01,2026-08-31",
                "month,2,,9,2026-06-01,2026-08-31",
                "day,2,,9,2026-06-01,2026-08-31",
                "week,2,,9,2026-06-01,2026-08-31",
                ",,30,9,2026-06-01,2026-08-31",
                "year,2,,9,2026-06-01,2026-08-31");
        for (String first : rows) {
            for (String then : rows) {
                Story story = Happenings.story(
                        Happenings.program(LOOKS.formatted(""), header + "c,Often,1," + first + ",10\n"));
                story.decide(bread("s1", "2026-06-01"));
                story.decide(bread("s2", "2026-06-03"));
                Program next = Happenings.program(LOOKS.formatted(""), header + "c,Often,1," + then + ",10\n");
                Story now = new Story(Programs.ENGINE, next, story.member());
                assertThat(now.decide(bread("s3", "2026-06-10")).pointsEarned())
                        .as("%s, then %s", first, then)
                        .isBetween(BREAD, BREAD + 10);
                assertThat(ChallengeProgress.of(next, now.member().used(), LocalDate.of(2026, 6, 10)))
                        .hasSize(1);
            }
        }
    }

    /** Days that an earlier version remembered are of the week in which they are: two in the first, one in the next. */
    @Test
    void daysCountForTheirWeek() {
        Map<String, Usage> used = Map.of(
                "marks|c@2026-06-03", new Usage(1, 0),
                "marks|c@2026-06-05", new Usage(1, 0),
                "marks|c@2026-06-08", new Usage(1, 0));
        Program weeks = Happenings.program(
                LOOKS.formatted(""),
                "id,name,target,per,streak,from,to,points\nc,Weeks,2,week,2,2026-06-01,2026-08-31,10\n");
        assertThat(ChallengeProgress.of(weeks, used, LocalDate.of(2026, 6, 9)))
                .containsExactly(new ChallengeProgress("c", "Weeks", 1, 2, 0));
    }

    /** Ann and Ben got the 100 each; merged, and all six visits returned, nothing of it is left. */
    @Test
    void whatMergedMembersGotTwiceGoesInTheEnd() {
        Program program = Happenings.program(LOOKS.formatted(""), "id,name,target,points\nthree,Three visits,3,100\n");
        Map<String, Sale> sales = new HashMap<>();
        MemberSnapshot ann = threeVisits("a", program, sales);
        MemberSnapshot ben = threeVisits("b", program, sales);
        Map<String, Usage> used = new HashMap<>(ann.used());
        ben.used().forEach((key, usage) -> used.merge(key, usage, Usage::plus));
        MemberSnapshot both = new MemberSnapshot(
                "m_a",
                "Blue",
                ann.points().plus(ben.available()),
                ann.metrics(),
                ann.lifetime().plus(ben.lifetime()),
                ann.profile(),
                ann.standing(),
                used,
                Map.of(),
                Map.of());
        long[] taken = {BREAD, BREAD, BREAD, BREAD + 100, BREAD, BREAD + 100};
        int number = 0;
        for (String id : List.of("a1", "b2", "a3", "b1", "a2", "b3")) {
            Decision back = Programs.ENGINE.evaluateReturn(voided("v" + id, id, "2026-06-20"), sales.get(id), both);
            assertThat(back.pointsEarned()).as(id).isEqualTo(-taken[number++]);
            both = both.after(back, Map.of(), Map.of(), LocalDate.MIN);
        }
        assertThat(both.available()).isZero();
        assertThat(both.used()).isEmpty();
    }

    private static MemberSnapshot threeVisits(String who, Program program, Map<String, Sale> sales) {
        MemberSnapshot member = MemberSnapshot.enrolled("m_" + who, "Blue");
        for (int i = 1; i <= 3; i++) {
            Transaction visit = bread(who + i, "2026-06-0" + i);
            Decision decision = Programs.ENGINE.evaluate(visit, member, program);
            sales.put(
                    who + i,
                    new Sale(visit, member, program, Map.of(), decision.points().movements()));
            member = member.after(decision, Map.of(), Map.of(), LocalDate.MIN);
        }
        return member;
    }
}
