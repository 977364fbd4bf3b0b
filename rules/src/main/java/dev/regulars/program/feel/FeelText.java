package dev.regulars.program.feel;

import dev.regulars.program.feel.FeelProblem.Code;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is looked at before the parser may see a text: its length, its signs and its {@link FeelShape}. For 500
 * characters of {@code (> (> (>} KIE's parser took 12 s, and its stack is not endless.
 */
final class FeelText {

    static final int MAX_LENGTH = 500;
    /** Words, numbers, texts and signs. */
    static final int MAX_TOKENS = 200;
    /** Brackets, {@code some}, {@code if}, {@code in} and {@code between} that are open at once. */
    static final int MAX_NESTING = 6;
    /** Dots of one path: {@code basket.lines.amount} has 2. */
    static final int MAX_DOTS = 4;
    /** One text, word, number or sign at a time; what fits none is refused. */
    private static final Pattern TOKEN = Pattern.compile("\\s++"
            + "|\"(?:[^\"\\\\\\p{Cntrl}]|\\\\[\"\\\\])*+\""
            + "|[A-Za-z_][A-Za-z0-9_]*+(?:\\s*+\\.(?!\\.)\\s*+[A-Za-z_][A-Za-z0-9_]*+)*+"
            + "|[0-9]++(?:\\.[0-9]++)?+"
            + "|\\.\\.|\\.|<=|>=|!=|==|\\*\\*|//|/\\*|[-+*/=<>,()\\[\\]]");

    private final String text;
    private final Problems problems;
    private final FeelShape shape;
    private int tokens;

    FeelText(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
        this.shape = new FeelShape(problems);
    }

    void check() {
        if (text.isBlank()) {
            problems.addAsIs(Code.UNREADABLE, "", "the condition is empty");
        } else if (text.length() > MAX_LENGTH) {
            problems.add(Code.TOO_LONG, text, "has " + text.length() + " characters, at most " + MAX_LENGTH);
        } else {
            tokens();
        }
    }

    private void tokens() {
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length() && problems.areNone()) {
            if (!matcher.find(at) || matcher.start() != at) {
                String sign = text.substring(at, text.offsetByCodePoints(at, 1));
                problems.add(Code.CHARACTER_NOT_ALLOWED, sign, "is not allowed: " + hint(text.charAt(at)));
                return;
            }
            if (!matcher.group().isBlank()) {
                token(matcher.group(), text.substring(0, at));
            }
            at = matcher.end();
        }
        if (problems.areNone()) {
            shape.end(text);
        }
    }

    private void token(String token, String before) {
        path(token);
        shape.token(token, before);
        tokens++;
        if (shape.nesting() > MAX_NESTING) {
            problems.add(Code.NESTED_TOO_DEEP, text, "has more than " + MAX_NESTING + " brackets within brackets");
        } else if (tokens > MAX_TOKENS) {
            problems.add(Code.TOO_LONG, text, "has more than " + MAX_TOKENS + " words and signs");
        }
    }

    private void path(String token) {
        if (!token.startsWith("\"") && token.chars().filter(sign -> sign == '.').count() > MAX_DOTS) {
            problems.add(Code.NESTED_TOO_DEEP, token, "has more than " + MAX_DOTS + " dots");
        }
    }

    private static String hint(char sign) {
        return switch (sign) {
            case '{' -> "contexts have no place in a condition";
            case '@' -> "write date(\"2026-12-24\") or time(\"17:00\")";
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> "use straight quotes: \"gold\"";
            case '\'', '\u2018', '\u2019' -> "use double quotes: \"gold\"";
            case '&' -> "write and";
            case '|' -> "write or";
            case '!' -> "write not(...)";
            case '%' -> "write modulo(10, 4), or 0.1 for 10 %";
            case '"' -> "the text does not end, or has a \\ that is not \\\" or \\\\";
            default -> "outside of quotes use plain letters, digits and signs";
        };
    }
}
