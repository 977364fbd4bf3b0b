package dev.regulars.engine;

import static dev.regulars.engine.Happenings.event;
import static dev.regulars.engine.Happenings.undone;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.engine.Violation.Code;
import dev.regulars.program.Program;
import dev.regulars.scenario.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked examples of docs/events.md, with their numbers. */
class EventExamplesTest {

    private static final Program PROGRAM = Happenings.program("""
            id,event,name,sources,attributes,only,tiers,points,member-uses,member-points,member-per,budget
            review,review,Review written,reviews | test,rating 1..5 | product? word | verified? yes/no,,,20,1,,day,
            good-review,review,A good review,,,rating 4..5,,10,,30,month,
            install,app-installed,App installed,,,,,100,1,,ever,
            survey,survey,Survey answered,,,,Gold,5,1,,day,
            check-in,check-in,Checked in,shop,,,,5,,,,12
            """, "id,name,target,points\n");

    private final Story story = Happenings.story(PROGRAM);

    private Decision decide(Transaction transaction) {
        assertThat(story.violations(transaction)).isEmpty();
        return story.decide(transaction);
    }

    private long earned(Transaction transaction) {
        return decide(transaction).pointsEarned();
    }

    /** 20 for the review, 10 for the stars; the 20 once a day, the 10 up to 30 a month. */
    @Test
    void earnsByEveryRowOfItsKindWithinItsLimits() {
        assertThat(earned(event("r1", "review", "2026-06-01", "rating", "5"))).isEqualTo(30);
        assertThat(earned(event("r2", "review", "2026-06-01", "rating", "4"))).isEqualTo(10);
        assertThat(earned(event("r3", "review", "2026-06-01", "rating", "3"))).isZero();
        assertThat(earned(event("r4", "review", "2026-06-02", "rating", "5"))).isEqualTo(30);
        assertThat(earned(event("r5", "review", "2026-06-02", "rating", "5"))).isZero();
        // One that comes late has the limits of its own day and month.
        assertThat(earned(event("r6", "review", "2026-05-31", "rating", "5"))).isEqualTo(30);
        assertThat(story.member().available()).isEqualTo(100);
    }

    @Test
    void isNoVisitAndNoSpend() {
        Decision decision = decide(event("r1", "review", "2026-06-01", "rating", "5"));
        assertThat(decision.metricsDelta()).isEqualTo(new DayMetrics(0, 30, 0));
        assertThat(decision.netAmount()).isZero();
        assertThat(decision.offers()).isEmpty();
        assertThat(story.member().affinities()).isEmpty();
    }

    @Test
    void saysWhy() {
        decide(event("r1", "review", "2026-06-01", "rating", "5"));
        Explanation said =
                decide(event("r2", "review", "2026-06-01", "rating", "2")).explanation();
        assertThat(said.fired()).isEmpty();
        assertThat(said.notFired())
                .containsExactly(
                        new NotFired("review", "Review written", List.of("the limit of 1 times per day")),
                        new NotFired("good-review", "A good review", List.of("rating is 2, not 4..5")));
        assertThat(decide(event("s1", "survey", "2026-06-01")).explanation().notFired())
                .containsExactly(new NotFired("survey", "Survey answered", List.of("tier is Blue, not Gold")));
        assertThat(decide(event("i1", "app-installed", "2026-06-01"))
                        .explanation()
                        .fired())
                .containsExactly("install App installed: +100 points");
    }

    /** A review that is deleted takes its 30 with it, and its place in the limits. */
    @Test
    void isTakenBack() {
        decide(event("r1", "review", "2026-06-01", "rating", "5"));
        Decision back = decide(undone("u1", "r1", "2026-06-05"));
        assertThat(back.pointsEarned()).isEqualTo(-30);
        assertThat(back.metricsDay()).hasToString("2026-06-01");
        assertThat(story.member().available()).isZero();
        assertThat(story.member().used()).isEmpty();
        assertThat(story.member().lifetime()).isEqualTo(DayMetrics.NONE);
        assertThat(codes(undone("u2", "r1", "2026-06-05"))).containsExactly(Code.RETURN_EXCEEDS_SALE);
        assertThat(earned(event("r2", "review", "2026-06-01", "rating", "5"))).isEqualTo(30);
    }

    /** A budget of 12: 5, 5, and the 2 that are left. */
    @Test
    void endsWithItsBudget() {
        Program open = Happenings.program("""
                id,event,name,points,member-uses,budget
                check-in,check-in,Checked in,5,10,12
                """, "id,name,target,points\n");
        Story inOpen = Happenings.story(open);
        List<Long> earned = List.of("c1", "c2", "c3", "c4").stream()
                .map(id -> inOpen.decide(event(id, "check-in", "2026-06-01")).pointsEarned())
                .toList();
        assertThat(earned).containsExactly(5L, 5L, 2L, 0L);
        inOpen.decide(undone("u", "c1", "2026-06-02"));
        assertThat(inOpen.decide(event("c5", "check-in", "2026-06-02")).pointsEarned())
                .isEqualTo(5);
    }

    @Test
    void refusesWhatTheProgramDoesNotKnow() {
        assertThat(story.violations(event("x", "dance", "2026-06-01")))
                .containsExactly(
                        new Violation(Code.EVENT_UNKNOWN, "type", "\"dance\" is no kind of event of the program"));
        assertThat(codes(event("x", "review", "2026-06-01"))).containsExactly(Code.MISSING_FIELD);
        assertThat(story.violations(event("x", "review", "2026-06-01", "rating", "6")))
                .containsExactly(new Violation(Code.ATTRIBUTE_INVALID, "attributes.rating", "must be 1..5"));
        assertThat(codes(event("x", "review", "2026-06-01", "rating", "4.5"))).containsExactly(Code.ATTRIBUTE_INVALID);
        assertThat(codes(event("x", "review", "2026-06-01", "rating", "5", "verified", "perhaps", "mood", "fine")))
                .containsExactly(Code.ATTRIBUTE_INVALID, Code.ATTRIBUTE_UNKNOWN);
        assertThat(codes(event("x", "check-in", "2026-06-01"))).containsExactly(Code.EVENT_NOT_FROM_SOURCE);
    }

    private List<Code> codes(Transaction transaction) {
        return story.violations(transaction).stream().map(Violation::code).toList();
    }
}
