package dev.regulars.program.feel;

import dev.regulars.program.feel.FeelProblem.Code;
import dev.regulars.program.feel.FeelType.Kind;
import java.util.Collections;
import java.util.Optional;

/** Which types go together. Each rule answers whether it was kept, and tells the problem when not. */
final class TypeRules {

    private final Problems problems;

    TypeRules(Problems problems) {
        this.problems = problems;
    }

    boolean is(Kind kind, FeelType type, String text) {
        return type.is(kind) || refuse(text, "is a " + type + ", must be a " + FeelType.scalar(kind));
    }

    /** For {@code =}, {@code !=} and {@code in}: single values of one type; null goes with anything. */
    boolean equal(FeelType left, FeelType right, String text) {
        if (left.is(Kind.NULL) || right.is(Kind.NULL)) {
            return true;
        }
        if (!left.isScalar() || !right.isScalar()) {
            String list = left.isScalar() ? right.toString() : left.toString();
            return refuse(text, "compares a " + list + "; ask it with list contains, count, or some ... satisfies");
        }
        return same(left, right, text) && possible(left, right, text);
    }

    /** For {@code <}, {@code between} and ranges. */
    boolean ordered(FeelType left, FeelType right, String text) {
        if (!left.hasOrder() && !right.hasOrder()) {
            String hint = left.kind() == Kind.STRING ? "; name them: in (\"silver\", \"gold\")" : "";
            return refuse(text, "puts a " + left + " in order; only numbers, dates and times have one" + hint);
        }
        return same(left, right, text);
    }

    private boolean same(FeelType left, FeelType right, String text) {
        return left.is(right.kind())
                || right.is(left.kind())
                || refuse(text, "compares a " + left + " with a " + right + hint(left, right));
    }

    private static String hint(FeelType left, FeelType right) {
        if (left.is(Kind.STRING) && right.is(Kind.DATE) || left.is(Kind.DATE) && right.is(Kind.STRING)) {
            return "; write date(\"2026-12-24\")";
        }
        if (left.is(Kind.STRING) && right.is(Kind.TIME) || left.is(Kind.TIME) && right.is(Kind.STRING)) {
            return "; write time(\"17:00\")";
        }
        return left.is(Kind.STRING) && right.is(Kind.NUMBER) || left.is(Kind.NUMBER) && right.is(Kind.STRING)
                ? "; numbers have no quotes"
                : "";
    }

    /** Where both are among known values, one must be common: {@code weekday = "monday"} would never hold. */
    private boolean possible(FeelType left, FeelType right, String text) {
        if (left.values().isEmpty()
                || right.values().isEmpty()
                || !Collections.disjoint(left.values(), right.values())) {
            return true;
        }
        FeelType wide = left.values().size() >= right.values().size() ? left : right;
        FeelType narrow = wide == left ? right : left;
        Optional<String> near = Nearest.of(narrow.values().iterator().next(), wide.values());
        problems.add(
                Code.VALUE_IMPOSSIBLE,
                text,
                "never holds; the values are " + String.join(", ", wide.values())
                        + near.map(word -> "; did you mean " + word + "?").orElse(""));
        return false;
    }

    boolean fits(FeelType parameter, FeelType argument) {
        if (parameter.kind() == Kind.UNKNOWN || argument.kind() == Kind.UNKNOWN) {
            return true;
        }
        return parameter.kind() == argument.kind()
                && (parameter.kind() != Kind.LIST || fits(parameter.elementOrUnknown(), argument.elementOrUnknown()));
    }

    private boolean refuse(String text, String message) {
        problems.add(Code.TYPE_WRONG, text, message);
        return false;
    }
}
