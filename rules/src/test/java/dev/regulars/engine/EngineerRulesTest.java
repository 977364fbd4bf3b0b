package dev.regulars.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regulars.program.Program;
import dev.regulars.program.SegmentRulesFailed;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an engineer's {@code .drl} does to a decision: it puts the purchase into a segment, and no more. */
class EngineerRulesTest {

    private static final ProgramEngine PLAIN = new ProgramEngine(CampaignConditions::new);
    private static final Program PROGRAM = EngineerPrograms.program(EngineerPrograms.files());
    private static final MemberSnapshot MEMBER = MemberSnapshot.enrolled("m", "Blue");

    private static Transaction sale(String... skus) {
        Till till = Till.sale();
        List.of(skus).forEach(sku -> till.line(sku, "1", "2.00"));
        return till.send();
    }

    private static Decision decide(Program program, String... skus) {
        Decision decision = Programs.ENGINE.evaluate(sale(skus), MEMBER, program);
        assertThat(decision).isEqualTo(PLAIN.evaluate(sale(skus), MEMBER, program));
        return decision;
    }

    /** Rules of {@code fresh.drl} whose consequence is another. */
    private static Program doing(String consequence) {
        String was = "segments.add(\"big-fresh-basket\");";
        return EngineerPrograms.program(EngineerPrograms.with(EngineerPrograms.RULES, was, consequence));
    }

    @Test
    void aRowAsksForTheSegmentThatTheRulesGive() {
        Decision decision = decide(PROGRAM, "apples", "pears", "leeks");
        assertThat(decision.pointsEarned()).isEqualTo(6 + 25);
        assertThat(decision.explanation().fired())
                .contains("C4 25 points for a big fresh basket: 25 on 6.00 = 25 points");
    }

    @Test
    void saysWhyNot() {
        Decision decision = decide(PROGRAM, "apples", "pears", "bread");
        assertThat(decision.pointsEarned()).isEqualTo(6);
        assertThat(decision.explanation().notFired()).singleElement().satisfies(row -> {
            assertThat(row.rule()).isEqualTo("C4");
            assertThat(row.reasons()).containsExactly("member is not in big-fresh-basket");
        });
    }

    @Test
    void equalLinesCountEach() {
        assertThat(decide(PROGRAM, "apples", "apples", "apples").pointsEarned()).isEqualTo(31);
    }

    @Test
    void aSegmentThatNoRowDeclaresIsNotTaken() {
        Program program = doing("segments.add(\"big-fresh-baskets\");");
        assertThat(decide(program, "apples", "pears", "leeks").pointsEarned()).isEqualTo(6);
    }

    @Test
    void manyThreadsAndAnotherReadingDecideTheSame() {
        Program again = EngineerPrograms.program(EngineerPrograms.files());
        String first = decide(PROGRAM, "apples", "pears", "leeks").toString();
        assertThat(IntStream.range(0, 2_000)
                        .parallel()
                        .mapToObj(i -> i % 2 == 0 ? PROGRAM : again)
                        .map(program -> Programs.ENGINE.evaluate(sale("apples", "pears", "leeks"), MEMBER, program))
                        .map(Decision::toString))
                .containsOnly(first);
    }

    @Test
    void rulesThatSetThemselvesOffAreStopped() {
        Program program = doing("insert(new Line(\"again\", \"fruit\", null, java.util.List.of(),"
                + " java.math.BigDecimal.ONE, java.math.BigDecimal.ONE));");
        assertThatThrownBy(() -> decide(program, "apples", "pears", "leeks"))
                .isInstanceOf(SegmentRulesFailed.class)
                .hasMessageContaining("fired more than 100000 times");
        assertThat(decide(program, "bread").pointsEarned())
                .as("a purchase that it is not about")
                .isEqualTo(2);
    }

    @Test
    void aRuleThatThrowsIsNoAnswer() {
        assertThatThrownBy(() -> decide(doing("throw new IllegalStateException(\"no\");"), "apples", "pears", "leeks"))
                .isInstanceOf(SegmentRulesFailed.class)
                .hasMessageContaining("three lines of fresh food");
    }
}
