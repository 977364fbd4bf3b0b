package dev.regulars.program.feel;

import dev.regulars.program.feel.FeelProblem.Code;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether values and signs take turns and all that is opened is closed, in one pass. Only then KIE's parser may see the
 * text: on 500 characters without sense it was still searching after 45 s.
 */
final class FeelShape {

    /** What is open: brackets by what they hold, and words that wait for another word. */
    private enum Open {
        CALL,
        GROUP,
        /** After {@code in}: may hold comparisons that have no left side. */
        TESTS,
        LIST,
        FILTER,
        RANGE,
        IN,
        SOME,
        IF,
        THEN,
        BETWEEN
    }

    private enum Next {
        VALUE,
        SIGN,
        VARIABLE,
        IN,
        PART
    }

    private static final Set<String> COMPARISONS = Set.of("<", "<=", ">", ">=", "=", "!=");
    private static final Set<String> BETWEEN_VALUES = Set.of("and", "or", "in", "+", "-", "*", "/");
    private static final Set<String> KEYWORDS =
            Set.of("and", "or", "in", "between", "satisfies", "then", "else", "some", "every", "if");
    /**
     * Of {@code for}: KIE leaves a frame behind for each element. With 10,000 lines {@code for x in ... return abs(x)}
     * took 0.5 s, and overflowed a stack of 512 kB.
     */
    private static final Map<String, String> REFUSED = Map.of(
            "for", "is not allowed: write basket.lines.amount, or some ... satisfies",
            "function", "is not allowed: a condition makes no functions",
            "instance", "is not allowed: the types of facts are known",
            "undefined", "is not allowed: write null",
            "**", "is not allowed: powers grow without bound",
            "==", "is not allowed: write = once",
            "//", "is not allowed: comments have no place in a cell",
            "/*", "is not allowed: comments have no place in a cell");

    private final Problems problems;
    private final Deque<Open> open = new ArrayDeque<>();
    private Next next = Next.VALUE;
    private String last = "";
    private String name = "";
    private @Nullable Open closed;

    FeelShape(Problems problems) {
        this.problems = problems;
    }

    int nesting() {
        return open.size();
    }

    /** @param before all of the condition that stands before the token */
    void token(String token, String before) {
        if (REFUSED.containsKey(token)) {
            problems.add(Code.NOT_ALLOWED, token, REFUSED.get(token));
        } else if (!follows(token)) {
            String place = before.isBlank() ? "at the beginning" : "after \"" + Problems.shown(before) + "\"";
            problems.add(Code.UNREADABLE, token, "cannot be read " + place);
        }
        last = token;
    }

    void end(String text) {
        if (next == Next.SIGN && isIn(Open.IN)) {
            open.pop();
        }
        if (!open.isEmpty()) {
            String missing = Map.of(Open.SOME, "satisfies", Open.IF, "then", Open.THEN, "else", Open.BETWEEN, "and")
                    .getOrDefault(open.peek(), "a closing bracket");
            problems.add(Code.UNREADABLE, text, "is without " + missing);
        } else if (next != Next.SIGN) {
            problems.add(Code.UNREADABLE, text, "ends too early");
        }
    }

    private boolean follows(String token) {
        return switch (next) {
            case VALUE -> value(token);
            case SIGN -> sign(token);
            case VARIABLE -> isWord(token) && now(Next.IN);
            case IN -> token.equals("in") && now(Next.VALUE);
            case PART -> isWord(token) && now(Next.SIGN);
        };
    }

    private boolean now(Next expected) {
        next = expected;
        return true;
    }

    private static boolean isWord(String token) {
        return Character.isLetter(token.charAt(0)) && !KEYWORDS.contains(token);
    }

    private boolean value(String token) {
        char first = token.charAt(0);
        if (isWord(token) || Character.isDigit(first) || first == '"') {
            name = isWord(token) ? token : "";
            return now(Next.SIGN);
        }
        return switch (token) {
            case "some", "every" -> open(Open.SOME) && now(Next.VARIABLE);
            case "if" -> open(Open.IF);
            case "-" -> !last.equals("-");
            case "(" -> open(last.equals("in") ? Open.TESTS : Open.GROUP);
            case "[" -> open(Open.LIST);
            case ")" -> last.equals("(") && close(Open.CALL) && now(Next.SIGN);
            case "]" -> last.equals("[") && close(Open.LIST) && now(Next.SIGN);
            default ->
                COMPARISONS.contains(token)
                        && (last.equals("in")
                                || isIn(Open.TESTS) && Set.of("(", ",").contains(last));
        };
    }

    private boolean sign(String token) {
        if (isWord(token)) {
            name = name + " " + token;
            return isWord(last)
                    && FeelFunction.names().stream().anyMatch(known -> (known + " ").startsWith(name + " "));
        }
        if (isWord(last) && name.contains(" ")) {
            return token.equals("(") && open(Open.CALL) && now(Next.VALUE);
        }
        if (token.equals("and") && isIn(Open.BETWEEN)) {
            return close(Open.BETWEEN) && now(Next.VALUE);
        }
        if (BETWEEN_VALUES.contains(token) || COMPARISONS.contains(token)) {
            return endOfIn() && (!token.equals("in") || open(Open.IN)) && now(Next.VALUE);
        }
        return switch (token) {
            case "[", "(", "." -> extended(token);
            default -> closing(token);
        };
    }

    /** What goes on with the value before it. */
    private boolean extended(String token) {
        return switch (token) {
            case "(" -> isWord(last) && open(Open.CALL) && now(Next.VALUE);
            case "[" -> open(Open.FILTER) && now(Next.VALUE);
            default -> (last.equals("]") || last.equals(")")) && now(Next.PART);
        };
    }

    /** What ends a part, and with it an {@code in}. */
    private boolean closing(String token) {
        if (isIn(Open.IN) && !token.equals("between")) {
            open.pop();
        }
        return switch (token) {
            case "between" -> !isIn(Open.IN) && open(Open.BETWEEN) && now(Next.VALUE);
            case "satisfies" -> close(Open.SOME) && now(Next.VALUE);
            case "then" -> close(Open.IF) && open(Open.THEN) && now(Next.VALUE);
            case "else" -> close(Open.THEN) && now(Next.VALUE);
            case ".." ->
                (close(Open.GROUP) || close(Open.TESTS) || close(Open.LIST)) && open(Open.RANGE) && now(Next.VALUE);
            case "," ->
                isIn(Open.SOME) && now(Next.VARIABLE)
                        || (isIn(Open.CALL) || isIn(Open.TESTS) || isIn(Open.LIST)) && now(Next.VALUE);
            case ")" -> closeOneOf(EnumSet.of(Open.CALL, Open.GROUP, Open.TESTS, Open.RANGE));
            case "]" -> closeOneOf(EnumSet.of(Open.LIST, Open.FILTER, Open.RANGE));
            default -> false;
        };
    }

    /**
     * FEEL reads {@code "A" in coupons and channel = "web"} as {@code "A" in (coupons and channel = "web")}; only where
     * round brackets stand behind {@code in} does it end with them.
     */
    private boolean endOfIn() {
        if (isIn(Open.IN) && last.equals(")") && closed == Open.TESTS) {
            open.pop();
        }
        if (isIn(Open.IN)) {
            String hint = "needs brackets around it: (\"A\" in coupons) and channel = \"web\"";
            problems.add(Code.NOT_ALLOWED, "in", hint);
        }
        return true;
    }

    private boolean isIn(Open kind) {
        return open.peek() == kind;
    }

    private boolean open(Open kind) {
        open.push(kind);
        return true;
    }

    private boolean close(Open kind) {
        return isIn(kind) && closeOneOf(EnumSet.of(kind));
    }

    private boolean closeOneOf(Set<Open> kinds) {
        if (open.isEmpty() || !kinds.contains(open.peek())) {
            return false;
        }
        closed = open.pop();
        return true;
    }
}
