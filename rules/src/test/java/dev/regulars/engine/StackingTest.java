package dev.regulars.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Lanes, exclusive rows, and multipliers that add or compound, on 100 base points. */
class StackingTest {

    private static final String HEADER = "id,name,lane,priority,exclusive,effect,value\n";

    /** Rule ids and points, as {@code a=100 b=300}. */
    private static String fired(String lanes, String multipliers, String rows) {
        String yaml = Programs.text(Programs.EXAMPLES, "program.yaml")
                        .replace("{product: best, basket: all}", "{" + lanes + "}")
                + "multipliers: " + multipliers + "\n";
        var files = Programs.with(Programs.EXAMPLES, "program.yaml", yaml);
        var texts = new java.util.TreeMap<>(files.texts());
        texts.put("campaigns.csv", HEADER + rows);
        Decision decision = Programs.ENGINE.evaluate(
                Till.sale().line("bread", "1", "100.00").send(),
                MemberSnapshot.enrolled("m", "Blue"),
                Programs.read(new dev.regulars.program.reading.ProgramFiles(texts)));
        return decision.rules().stream()
                .filter(rule -> !rule.rule().equals("base"))
                .map(StackingTest::text)
                .collect(Collectors.joining(" "));
    }

    private static String text(RuleResult rule) {
        return rule.rule() + "=" + rule.posted();
    }

    private static final String TIMES_2_AND_4 = "a,A,one,,,multiplier,2\nb,B,one,,,multiplier,4\n";

    @Test
    void multipliersAddOrCompound() {
        assertThat(fired("one: all", "add", TIMES_2_AND_4)).isEqualTo("a=100 b=300");
        assertThat(fired("one: all", "compound", TIMES_2_AND_4)).isEqualTo("a=100 b=600");
    }

    @Test
    void aLaneKeepsItsBestItsFirstOrAll() {
        assertThat(fired("one: best", "add", TIMES_2_AND_4)).isEqualTo("b=300");
        assertThat(fired("one: first", "add", TIMES_2_AND_4)).isEqualTo("a=100");
        assertThat(fired("one: first", "add", "a,A,one,2,,bonus,9\nb,B,one,1,,bonus,5\n"))
                .isEqualTo("b=5");
    }

    @Test
    void tiesBreakOnTheRowId() {
        assertThat(fired("one: best", "add", "b,B,one,,,bonus,5\na,A,one,,,bonus,5\n"))
                .isEqualTo("a=5");
    }

    @Test
    void theFirstOfEqualPriorityIsTheFirstId() {
        assertThat(fired("one: first", "add", "b,B,one,7,,bonus,9\na,A,one,7,,bonus,5\n"))
                .isEqualTo("a=5");
    }

    @Test
    void anExclusiveRowSilencesItsLaneOrAll() {
        String rows = "a,A,one,,%s,bonus,1\nb,B,one,,,bonus,5\nc,C,two,,,bonus,7\n";
        assertThat(fired("one: all, two: all", "add", rows.formatted(""))).isEqualTo("a=1 b=5 c=7");
        assertThat(fired("one: all, two: all", "add", rows.formatted("lane"))).isEqualTo("a=1 c=7");
        assertThat(fired("one: all, two: all", "add", rows.formatted("all"))).isEqualTo("a=1");
    }
}
