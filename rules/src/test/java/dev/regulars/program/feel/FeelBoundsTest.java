package dev.regulars.program.feel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long reading and evaluating can take, whatever is written. */
class FeelBoundsTest {

    private static final long MOST_MILLIS = 2_000;
    private static final int RANDOM = 3_000;
    private static final Map<String, Object> LARGEST = largest();

    private static Map<String, Object> largest() {
        Map<String, Object> facts = Facts.purchase(FeelFact.Limits.LINES);
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < FeelFact.Limits.LABELS; i++) {
            labels.add("label" + i);
        }
        Map<?, ?> basket = (Map<?, ?>) facts.get("basket");
        for (Object line : (List<?>) basket.get("lines")) {
            @SuppressWarnings("unchecked")
            Map<String, Object> fields = (Map<String, Object>) line;
            fields.put("labels", labels);
        }
        return facts;
    }

    /** The dearest kinds that are accepted, up to three quarters of the steps that are allowed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "some a in basket.lines satisfies some k in a.labels satisfies k = \"x\"",
                "every a in basket.lines satisfies not(list contains(a.labels, \"x\")) and not(\"y\" in a.labels)",
                "count(basket.lines[sku = \"0\" or sku = \"1\" or sku = \"2\" or sku = \"3\" or sku = \"4\""
                        + " or sku = \"5\" or sku = \"6\" or sku = \"7\" or sku = \"8\" or sku = \"9\" or sku = \"a\""
                        + " or sku = \"b\" or sku = \"c\" or sku = \"d\" or sku = \"e\" or sku = \"f\""
                        + " or sku = \"g\" or sku = \"h\"]) > 0",
                "count(basket.lines[contains(sku, \"x\")]) + count(basket.lines[contains(sku, \"y\")])"
                        + " + count(basket.lines[contains(sku, \"z\")])"
                        + " + count(basket.lines[contains(sku, \"q\")])"
                        + " + count(basket.lines[contains(sku, \"u\")])"
                        + " + count(basket.lines[contains(sku, \"v\")]) > 0",
                "count(distinct values(basket.lines.sku)) + sum(basket.lines.amount) + max(basket.lines.amount) < 0",
            })
    void theWorstOverTheLargestBasketEnds(String text) throws FeelCondition.Invalid {
        FeelCondition condition = FeelCondition.of(text);
        condition.holds(LARGEST);
        long start = System.nanoTime();
        condition.holds(LARGEST);
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.println("FeelBoundsTest: " + millis + " ms, 10,000 lines: " + text);
        assertThat(millis).isLessThan(MOST_MILLIS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "[",
                "((> ",
                "(> ",
                "1 in (",
                "1 in (> ",
                "not(",
                "not ",
                "- ",
                "a.",
                "if true then ",
                "for x in ",
                "some l in basket.lines satisfies ",
                "function(",
                "{a:",
                "basket.lines[",
                "1..",
                "]",
                "\"",
                "\"\\",
                "@",
                "x ",
                "day of ",
                "1 between ",
                "every x in [1] satisfies ",
                "=",
                "**",
                "/*",
                "\u0000",
                "\ud83d\ude00",
                "1,"
            })
    void hostileRepetitionIsReadInTime(String unit) {
        for (int length : List.of(FeelText.MAX_LENGTH, 100_000)) {
            assertThat(millisToRead(unit.repeat(length / unit.length()))).isLessThan(MOST_MILLIS);
        }
    }

    @Test
    void whateverIsWrittenIsReadInTimeAndNeverFails() {
        long seed = Long.getLong("regulars.seed", new Random().nextLong());
        System.out.println("FeelBoundsTest: -Dregulars.seed=" + seed + ", " + RANDOM + " texts");
        RandomConditions random = new RandomConditions(new Random(seed));
        long slowest = 0;
        int accepted = 0;
        for (int i = 0; i < RANDOM; i++) {
            String text = random.text();
            long millis = millisToRead(text);
            // The parser learns: what it meets for the first time takes longest, and a second time hardly any.
            millis = millis < MOST_MILLIS ? millis : millisToRead(text);
            slowest = Math.max(slowest, millis);
            assertThat(millis).as("seed %d: %s", seed, text).isLessThan(MOST_MILLIS);
            accepted += holdsWithoutFailing(text) ? 1 : 0;
        }
        System.out.println("FeelBoundsTest: " + accepted + " accepted, slowest read in " + slowest + " ms");
        assertThat(accepted).isGreaterThan(RANDOM / 10);
    }

    private static boolean holdsWithoutFailing(String text) {
        try {
            FeelCondition condition = FeelCondition.of(text);
            condition.holds(Facts.purchase(3));
            condition.holds(Facts.unknown());
            return true;
        } catch (FeelCondition.Invalid refused) {
            return false;
        }
    }

    private static long millisToRead(String text) {
        long start = System.nanoTime();
        try {
            FeelCondition.of(text);
        } catch (FeelCondition.Invalid refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
        return (System.nanoTime() - start) / 1_000_000;
    }
}
