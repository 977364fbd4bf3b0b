package dev.regulars.program.feel;

import dev.regulars.program.feel.FeelProblem.Code;
import dev.regulars.program.feel.FeelType.Kind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kie.dmn.feel.lang.ast.BaseNode;
import org.kie.dmn.feel.lang.ast.FunctionInvocationNode;
import org.kie.dmn.feel.lang.ast.NameRefNode;
import org.kie.dmn.feel.lang.ast.StringNode;
import org.kie.dmn.feel.lang.ast.TemporalConstantNode;
import org.kie.dmn.feel.runtime.functions.DateFunction;
import org.kie.dmn.feel.runtime.functions.TimeFunction;

/** Calls of the functions that are allowed, and dates and times. */
final class Calls {

    private static final Set<String> NOT_REPEATABLE = Set.of("now", "today");
    private static final Set<String> PATTERNS = Set.of("matches", "replace", "split");

    private final Problems problems;
    private final TypeRules rules;
    private final Work work;

    Calls(Problems problems, TypeRules rules, Work work) {
        this.problems = problems;
        this.rules = rules;
        this.work = work;
    }

    /** Empty when the call is written without arguments, or is no call by a name. */
    static String name(FunctionInvocationNode call) {
        return call.getName() instanceof NameRefNode name
                ? name.getText().strip().replaceAll("\\s+", " ")
                : "";
    }

    static boolean isMoment(FunctionInvocationNode call) {
        return Set.of("date", "time").contains(name(call));
    }

    /**
     * {@code date("2026-12-24")} becomes a constant now: an impossible date is told at once, nothing is parsed at the
     * till, and the function's name stays free for the fact {@code date}.
     */
    FeelType moment(FunctionInvocationNode call) {
        List<BaseNode> arguments = call.getParams().getElements();
        boolean date = name(call).equals("date");
        if (arguments.size() != 1 || !(arguments.get(0) instanceof StringNode text)) {
            return problems.add(
                    Code.NOT_ALLOWED,
                    call.getText(),
                    date ? "must be like date(\"2026-12-24\")" : "must be like time(\"17:00\")");
        }
        try {
            Object value = date ? LocalDate.parse(text.getValue()) : LocalTime.parse(text.getValue());
            call.setTcFolded(new TemporalConstantNode(
                    call, value, date ? DateFunction.INSTANCE : TimeFunction.INSTANCE, List.of()));
            return date ? FeelType.DATE : FeelType.TIME;
        } catch (DateTimeParseException e) {
            return problems.add(
                    Code.VALUE_IMPOSSIBLE,
                    call.getText(),
                    date ? "is no date like 2026-12-24" : "is no time like 17:00 or 17:00:30");
        }
    }

    FeelType call(FunctionInvocationNode call, List<FeelType> arguments) {
        String name = name(call);
        FeelFunction function = FeelFunction.named(name).orElse(null);
        if (function == null) {
            return refused(call, name);
        }
        if (!fit(function, arguments)) {
            String needed = function.parameters().stream()
                    .map(type -> type.kind() == Kind.UNKNOWN ? "value" : type.toString())
                    .collect(Collectors.joining(", "));
            return problems.add(
                    Code.TYPE_WRONG,
                    call.getText(),
                    "must be " + name + "(" + needed + "), is " + name
                            + arguments.stream().map(FeelType::toString).collect(Collectors.joining(", ", "(", ")")));
        }
        if (function == FeelFunction.LIST_CONTAINS) {
            rules.equal(arguments.get(0).elementOrUnknown(), arguments.get(1), call.getText());
        }
        arguments.forEach(argument -> work.list(argument, call.getText()));
        return function == FeelFunction.DISTINCT_VALUES ? arguments.get(0) : function.result();
    }

    private boolean fit(FeelFunction function, List<FeelType> arguments) {
        if (function.takesSeveralNumbers() && arguments.size() > 1) {
            return arguments.stream().allMatch(argument -> argument.is(Kind.NUMBER));
        }
        if (function.parameters().size() != arguments.size()) {
            return false;
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (!rules.fits(function.parameters().get(i), arguments.get(i))) {
                return false;
            }
        }
        return true;
    }

    private FeelType refused(FunctionInvocationNode call, String name) {
        if (NOT_REPEATABLE.contains(name)) {
            return problems.add(Code.NOT_ALLOWED, call.getText(), "is not allowed: use the facts date and time");
        }
        if (PATTERNS.contains(name)) {
            return problems.add(
                    Code.NOT_ALLOWED, call.getText(), "is not allowed: use contains, starts with or ends with");
        }
        String hint = Nearest.of(name, FeelFunction.names())
                .filter(near -> !name.isEmpty())
                .map(near -> "did you mean " + near + "?")
                .orElse("there are " + String.join(", ", FeelFunction.names()));
        return problems.add(Code.NOT_ALLOWED, call.getText(), "calls no function that is allowed; " + hint);
    }
}
