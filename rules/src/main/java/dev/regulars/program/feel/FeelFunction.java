package dev.regulars.program.feel;

import static dev.regulars.program.feel.FeelType.BOOLEAN;
import static dev.regulars.program.feel.FeelType.DATE;
import static dev.regulars.program.feel.FeelType.NUMBER;
import static dev.regulars.program.feel.FeelType.STRING;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The only functions that a condition may call. They mean what FEEL says, but are called without KIE's search by
 * reflection (about 3 µs a call) and its log lines. None reads a clock, a pattern, or makes a longer list or text.
 * A missing argument gives null, and so do {@code sum}, {@code min}, {@code max} and {@code mean} of nothing: where no
 * line is of the category, {@code sum(basket.lines[category = "tea"].amount) < 5} does not hold.
 */
public enum FeelFunction {
    COUNT("count", "How many elements.", NUMBER, a -> FunctionBodies.count(a.list(0)), Types.LIST),
    SUM("sum", "All together.", NUMBER, a -> FunctionBodies.sum(a.list(0)), Types.NUMBERS),
    MIN("min", "The least.", NUMBER, a -> FunctionBodies.min(a.list(0)), Types.NUMBERS),
    MAX("max", "The most.", NUMBER, a -> FunctionBodies.max(a.list(0)), Types.NUMBERS),
    MEAN("mean", "The average.", NUMBER, a -> FunctionBodies.mean(a.list(0)), Types.NUMBERS),
    ABS("abs", "Without its sign.", NUMBER, a -> a.number(0).abs(), NUMBER),
    FLOOR("floor", "Rounded down.", NUMBER, a -> FunctionBodies.floor(a.number(0)), NUMBER),
    CEILING("ceiling", "Rounded up.", NUMBER, a -> FunctionBodies.ceiling(a.number(0)), NUMBER),
    MODULO(
            "modulo",
            "What is left after division: modulo(10, 4) is 2.",
            NUMBER,
            a -> FunctionBodies.modulo(a.number(0), a.number(1)),
            NUMBER,
            NUMBER),
    NOT("not", "The opposite.", BOOLEAN, a -> !a.truth(0), BOOLEAN),
    ALL("all", "Whether all are true.", BOOLEAN, a -> FunctionBodies.all(a.list(0)), Types.BOOLEANS),
    ANY("any", "Whether one is true.", BOOLEAN, a -> FunctionBodies.any(a.list(0)), Types.BOOLEANS),
    CONTAINS("contains", "Part of a text.", BOOLEAN, a -> a.text(0).contains(a.text(1)), STRING, STRING),
    STARTS_WITH("starts with", "Its beginning.", BOOLEAN, a -> a.text(0).startsWith(a.text(1)), STRING, STRING),
    ENDS_WITH("ends with", "Its end.", BOOLEAN, a -> a.text(0).endsWith(a.text(1)), STRING, STRING),
    UPPER_CASE("upper case", "In capitals.", STRING, a -> FunctionBodies.upper(a.text(0)), STRING),
    LOWER_CASE("lower case", "In small letters.", STRING, a -> FunctionBodies.lower(a.text(0)), STRING),
    STRING_LENGTH("string length", "How many characters.", NUMBER, a -> FunctionBodies.length(a.text(0)), STRING),
    LIST_CONTAINS(
            "list contains",
            "Whether an element is in a list.",
            BOOLEAN,
            a -> FunctionBodies.contains(a.list(0), a.value(1)),
            Types.LIST,
            FeelType.UNKNOWN),
    DISTINCT_VALUES(
            "distinct values",
            "Each text once: count(distinct values(basket.lines.brand)) >= 3.",
            FeelType.listOf(STRING, FeelFact.Limits.LINES),
            a -> FunctionBodies.distinct(a.list(0)),
            Types.STRINGS),
    DAY_OF_WEEK("day of week", "Monday, Tuesday ...", Types.DAY, a -> FunctionBodies.day(a.date(0)), DATE),
    MONTH_OF_YEAR("month of year", "January ...", Types.MONTH, a -> FunctionBodies.month(a.date(0)), DATE);

    private static final Map<String, FeelFunction> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(f -> f.title, Function.identity()));

    private final String title;
    private final String help;
    private final FeelType result;
    private final Body body;
    private final List<FeelType> parameters;

    /** What is done with arguments none of which is null, but the second of {@code list contains}. */
    private interface Body {
        @Nullable
        Object of(FunctionArguments arguments);
    }

    private static final class Types {
        static final FeelType LIST = FeelType.listOf(FeelType.UNKNOWN, 0);
        static final FeelType NUMBERS = FeelType.listOf(NUMBER, 0);
        static final FeelType BOOLEANS = FeelType.listOf(BOOLEAN, 0);
        static final FeelType STRINGS = FeelType.listOf(STRING, 0);
        static final FeelType DAY = FunctionBodies.dayNames();
        static final FeelType MONTH = FunctionBodies.monthNames();
    }

    FeelFunction(String title, String help, FeelType result, Body body, FeelType... parameters) {
        this.title = title;
        this.help = help;
        this.result = result;
        this.body = body;
        this.parameters = List.of(parameters);
    }

    static Optional<FeelFunction> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    static List<String> names() {
        return BY_NAME.keySet().stream().sorted().toList();
    }

    /** As it is written: {@code list contains}. */
    public String title() {
        return title;
    }

    public String help() {
        return help;
    }

    public FeelType result() {
        return result;
    }

    public List<FeelType> parameters() {
        return parameters;
    }

    /** Whether {@code max(1, 2)} may be written for {@code max([1, 2])}. */
    boolean takesSeveralNumbers() {
        return parameters.get(0) == Types.NUMBERS;
    }

    @Nullable
    Object call(@Nullable Object[] arguments) {
        boolean several = takesSeveralNumbers() && !(arguments.length == 1 && arguments[0] instanceof List);
        FunctionArguments given = new FunctionArguments(several ? new Object[] {Arrays.asList(arguments)} : arguments);
        return given.isComplete(this == LIST_CONTAINS ? 1 : parameters.size()) ? body.of(given) : null;
    }
}
