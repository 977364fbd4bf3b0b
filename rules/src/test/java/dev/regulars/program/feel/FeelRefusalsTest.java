package dev.regulars.program.feel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.regulars.program.feel.FeelProblem.Code;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeelRefusalsTest {

    private static FeelCondition.Invalid refused(String text) {
        FeelCondition.Invalid invalid = catchThrowableOfType(FeelCondition.Invalid.class, () -> FeelCondition.of(text));
        assertThat(invalid).as(text).isNotNull();
        return invalid;
    }

    private static List<Code> codes(String text) {
        return refused(text).problems().stream().map(FeelProblem::code).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "member.teir = \"gold\" => NAME_UNKNOWN => \"member.teir\" is no fact; did you mean member.tier?",
                "tier = \"gold\" => NAME_UNKNOWN => \"tier\" is no fact; did you mean member.tier?",
                "basket.total > 5 => NAME_UNKNOWN => \"basket.total\" is no fact; there are amount, lines, quantity",
                "basket.lines[1].colour > 5 => NAME_UNKNOWN => there are amount, brand, category, labels",
                "member.tier = gold => NAME_UNKNOWN => text stands in quotes: \"gold\"",
                "date.hour > 5 => NAME_UNKNOWN => there are day, month, weekday, year",
                "member.tier.length = 4 => NAME_UNKNOWN => a string has no parts",
                "basket total > 5 => UNREADABLE => cannot be read after \"basket\"",
                "member.points > \"10\" => TYPE_WRONG => compares a number with a string; numbers have no quotes",
                "date = \"2026-12-24\" => TYPE_WRONG => write date(\"2026-12-24\")",
                "time > \"17:00\" => TYPE_WRONG => write time(\"17:00\")",
                "member.tier > \"silver\" => TYPE_WRONG => name them: in (\"silver\", \"gold\")",
                "member.points > null => TYPE_WRONG => compares a number with a null",
                "basket.amount => TYPE_WRONG => \"basket.amount\" is a number, must be a boolean",
                "basket.amount + store > 5 => TYPE_WRONG => \"store\" is a string, must be a number",
                "member.points and true => TYPE_WRONG => \"member.points\" is a number, must be a boolean",
                "basket.lines.category = \"tea\" => TYPE_WRONG => compares a list of string; ask it with list contains",
                "member.tier in (coupons) => TYPE_WRONG => write in coupons without brackets",
                "count(store) > 1 => TYPE_WRONG => must be count(list of unknown), is count(string)",
                "count() > 1 => TYPE_WRONG => is count()",
                "sum(basket.lines.sku) > 1 => TYPE_WRONG => must be sum(list of number), is sum(list of string)",
                "list contains(coupons, 5) => TYPE_WRONG => compares a string with a number",
                "basket.lines.labels = null => TYPE_WRONG => list contains(line.labels, ...)",
                "if member.employee then 1 else true => TYPE_WRONG => compares a number with a boolean",
                "[1, \"a\"] = null => TYPE_WRONG => compares a number with a string",
                "some x in store satisfies true => TYPE_WRONG => \"store\" is a string, must be a list",
                "weekday = \"monday\" => VALUE_IMPOSSIBLE => did you mean mon?",
                "channel in (\"web\", \"shop\") => VALUE_IMPOSSIBLE => the values are store, web, app",
                "date = date(\"2026-02-30\") => VALUE_IMPOSSIBLE => is no date like 2026-12-24",
                "time > time(\"25:00\") => VALUE_IMPOSSIBLE => is no time like 17:00",
                "member.points in [9..5] => VALUE_IMPOSSIBLE => it begins after its end",
                "member.points > 12345678901234567890 => VALUE_IMPOSSIBLE => at most 15 digits",
                "coun(coupons) > 1 => NOT_ALLOWED => did you mean count?",
                "\"A\" in coupons and channel = \"web\" => NOT_ALLOWED => \"in\" needs brackets around it",
                "some store in coupons satisfies true => NOT_ALLOWED => already means something",
                "member.tier == \"gold\" => NOT_ALLOWED => write = once",
                "member.tier = 'gold' => CHARACTER_NOT_ALLOWED => use double quotes",
                "member.tier = \u201cgold\u201d => CHARACTER_NOT_ALLOWED => use straight quotes",
                "member.employee & true => CHARACTER_NOT_ALLOWED => write and",
                "member.tier = => UNREADABLE => ends too early",
                "(member.employee => UNREADABLE => is without a closing bracket",
                "if member.employee then true => UNREADABLE => is without else",
                "member.employee) => UNREADABLE => cannot be read after \"member.employee\"",
            },
            quoteCharacter = '\u0001')
    void tellsWhatIsWrongAndWhatWasMeant(String text, Code code, String words) {
        assertThat(codes(text)).contains(code);
        assertThat(refused(text)).hasMessageContaining(words);
    }

    @Test
    void tellsEveryProblemOnce() {
        FeelCondition.Invalid invalid = refused("member.teir = \"a\" and store > 5 and member.teir = \"a\"");
        assertThat(invalid.problems())
                .extracting(FeelProblem::code)
                .containsExactly(Code.NAME_UNKNOWN, Code.TYPE_WRONG);
        assertThat(invalid.problems().get(0).part()).isEqualTo("member.teir");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "function(x) external { java: { class: \"java.lang.Math\", method signature: \"cos(double)\" } }",
                "(function() external { java: { class: \"java.lang.System\", method signature: \"gc()\" } })()",
                "{ f: function() external { java: { class: \"java.lang.System\", method signature: \"exit(int)\" } } }",
                "function(x) x",
                "new java.lang.String(\"x\") = \"x\"",
                "java.lang.System.exit(0) = null",
                "java.lang.Runtime.getRuntime().exec(\"x\") = null",
                "\"\".class = null",
                "(\"\").class = null",
                "(store).class = null",
                "store.class = null",
                "store.bytes = null",
                "store.getClass() = null",
                "store.isEmpty",
                "basket.getClass = null",
                "basket.class.classLoader = null",
                "basket.empty",
                "basket.lines.class = null",
                "basket.lines[1].class = null",
                "basket.lines[class != null] = null",
                "basket.lines[item.class != null] = null",
                "count(coupons[class != null]) > 0",
                "count(coupons[isEmpty]) > 0",
                "some isEmpty in [1] satisfies count(coupons[isEmpty = 1]) > 0",
                "date.getClass() = null",
                "date.chronology.id = \"ISO\"",
                "date(\"2026-12-24\").chronology = null",
                "date(\"2026-12-24\").value > 0",
                "time.timezone = \"Z\"",
                "1.class = null",
                "member.points.class = null",
                "invoke(\"ns\", \"model\", \"decision\", {}) = null",
                "get value(basket, \"class\") = null",
                "get entries(basket) = null",
                "context([{key: \"a\", value: 1}]) = null",
                "context put(basket, \"amount\", 1) = null",
                "decision table() = null",
                "sort(coupons, function(a, b) true) = null",
                "count(list: coupons) > 0",
                "count(coupons: [1]) > 0",
                "date(from: \"2026-12-24\") = date",
                "store instance of string",
                "@\"2026-12-24\" = date",
                "now() = null",
                "today() = date",
                "random() > 0",
                "date and time(\"2026-12-24T00:00:00\") = null",
                "date(2026, 12, 24) = date",
                "matches(store, \"(a+)+$\")",
                "replace(store, \"(a+)+$\", \"\") = \"\"",
                "split(store, \"(a+)+$\") = null",
                "string join(coupons, \"x\") = \"\"",
                "number(\"1\", \",\", \".\") = 1",
                "store + store = \"\"",
                "2 ** 999999999 > 1",
                "member.points > 1e999999999",
                "member.points > 1E5",
                "undefined = null",
                "-store = \"\"",
                "basket.lines[amount > 1; true] = null",
                "true /* comment */",
                "true // comment",
                "member.tier = \"\\u0041\"",
                "member.tier = \"a\nb\"",
                "m\u00e9mber = null",
                "- = null",
                "?",
                " ",
            })
    void refusesAWayOut(String text) {
        refused(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "for i in 1..1000000000 return i => NOT_ALLOWED",
                "count(for line in basket.lines return abs(line.amount)) > 0 => NOT_ALLOWED",
                "some i in 1..1000000000 satisfies i > 5 => UNREADABLE",
                "some i in [1..1000000000] satisfies i < 0 => TYPE_WRONG",
                "some a in basket.lines, b in basket.lines satisfies a.sku = b.sku => NOT_ALLOWED",
                "some a in basket.lines satisfies some b in basket.lines satisfies a.sku = b.sku => TOO_MUCH_WORK",
                "some a in basket.lines satisfies list contains(basket.lines.sku, a.sku) => TOO_MUCH_WORK",
                "count(basket.lines[amount = max(basket.lines.amount)]) > 1 => TOO_MUCH_WORK",
                "count(basket.lines[sku in basket.lines.sku]) > 1 => TOO_MUCH_WORK",
                "some a in basket.lines satisfies some s in member.segments satisfies s = a.brand => TOO_MUCH_WORK",
                "some a in [1] satisfies some b in [1] satisfies some c in [1] satisfies true => NESTED_TOO_DEEP",
            })
    void refusesWorkThatGrows(String text, Code code) {
        assertThat(codes(text)).contains(code);
    }

    @Test
    void limitsAreWhereTheySay() throws FeelCondition.Invalid {
        String start = "store = \"";
        String longest = start + "x".repeat(FeelText.MAX_LENGTH - start.length() - 1) + "\"";
        assertThat(FeelCondition.of(longest).text()).hasSize(FeelText.MAX_LENGTH);
        assertThat(codes(longest + " ")).containsExactly(Code.TOO_LONG);
        int deepest = FeelText.MAX_NESTING;
        FeelCondition.of("(".repeat(deepest) + "true" + ")".repeat(deepest));
        assertThat(codes("(".repeat(deepest + 1) + "true" + ")".repeat(deepest + 1)))
                .containsExactly(Code.NESTED_TOO_DEEP);
        int most = FeelText.MAX_TOKENS / 2 - 2;
        FeelCondition.of("1" + "+1".repeat(most - 1) + ">1");
        assertThat(codes("1" + "+1".repeat(most + 2) + ">1")).containsExactly(Code.TOO_LONG);
        assertThat(codes("a.b.c.d.e.f = 1")).containsExactly(Code.NESTED_TOO_DEEP);
    }

    /** Nor would they be found, had the check let them pass. */
    @ParameterizedTest
    @ValueSource(
            strings = {"context", "get value", "now", "today", "matches", "invoke", "sort", "class", "string join"})
    void theFrameHoldsOnlyWhatIsAllowed(String name) {
        FactsFrame frame = new FactsFrame(Map.of("class", "x", "store", "S-1"));
        assertThat(frame.getValue(name)).isNull();
        assertThat(frame.isDefined(name)).isFalse();
        assertThat(frame.getValue("store")).isEqualTo("S-1");
    }
}
