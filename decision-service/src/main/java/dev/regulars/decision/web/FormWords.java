package dev.regulars.decision.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says what a text must be like, for people: {@code \S.{0,99}} is "must have 1 to 100 characters on one line, the first
 * of them no blank". Of a form that is none of those in use here it gives the form itself.
 */
public final class FormWords {

    private static final String SIGNS = "(\\\\d|\\[(?:[^\\]\\\\]|\\\\p\\{\\w+}|\\\\.)+])";
    private static final String TIMES = "\\{(\\d+)(?:,(\\d+))?}\\+?";
    private static final Map<Pattern, Writer> WRITERS = writers();
    private static final Pattern TOKEN = Pattern.compile("\\\\p\\{(\\w+)}|\\\\(.)|(\\w-\\w)|(.)");

    private FormWords() {}

    private interface Writer {
        String write(MatchResult form);
    }

    /** {@code must …}. */
    public static String of(Pattern form) {
        for (Map.Entry<Pattern, Writer> writer : WRITERS.entrySet()) {
            Matcher known = writer.getKey().matcher(form.pattern());
            if (known.matches()) {
                return writer.getValue().write(known.toMatchResult());
            }
        }
        return "must match " + form.pattern();
    }

    private static Map<Pattern, Writer> writers() {
        Map<Pattern, Writer> all = new LinkedHashMap<>();
        all.put(
                Pattern.compile("[A-Za-z0-9-]+(?:\\|[A-Za-z0-9-]+)+"),
                form -> "must be one of " + form.group().replace("|", ", "));
        all.put(
                Pattern.compile("(\\(\\?s\\))?\\." + TIMES),
                form -> "must have " + many(form.group(2), form.group(3), 0) + " characters" + line(form.group(1)));
        all.put(
                Pattern.compile("(\\(\\?s\\))?\\\\S\\." + TIMES),
                form -> "must have " + many(form.group(2), form.group(3), 1) + " characters" + line(form.group(1))
                        + ", the first of them no blank");
        all.put(
                Pattern.compile("(?:\\\\s\\*| \\{0,\\d+})\\\\S\\." + TIMES),
                form -> "must have " + many(form.group(1), form.group(2), 1)
                        + " characters on one line, without blanks before them");
        all.put(
                Pattern.compile("\\(\\?s\\)\\(\\?=\\.\\*\\\\S\\)\\." + TIMES),
                form -> "must have " + many(form.group(1), form.group(2), 0) + " characters, not only blanks");
        all.put(
                Pattern.compile(SIGNS + TIMES),
                form -> "must have " + many(form.group(2), form.group(3), 0) + signs(form.group(1)));
        all.put(
                Pattern.compile(SIGNS + SIGNS + TIMES),
                form -> "must have " + many(form.group(3), form.group(4), 1) + signs(form.group(2)) + ", the first"
                        + signs(form.group(1)));
        all.put(
                Pattern.compile("\\\\d\\{1,(\\d+)}\\(\\\\\\.\\\\d\\{1,(\\d+)}\\)\\?"),
                form -> "must be a number like 12.5, with at most " + form.group(1) + " digits before the point and "
                        + form.group(2) + " behind it");
        return all;
    }

    /** @param more characters that stand before those that are counted */
    private static String many(String least, @Nullable String most, int more) {
        int from = Integer.parseInt(least) + more;
        int to = most == null ? from : Integer.parseInt(most) + more;
        return from == to ? "exactly " + from : from == 0 ? "at most " + to : from + " to " + to;
    }

    private static String line(@Nullable String all) {
        return all == null ? " on one line" : "";
    }

    private static String signs(String set) {
        if (set.equals("\\d")) {
            return " digits";
        }
        boolean not = set.startsWith("[^");
        String names = TOKEN.matcher(set.substring(not ? 2 : 1, set.length() - 1))
                .results()
                .map(FormWords::name)
                .collect(Collectors.joining(" "));
        return not ? " characters, none of them " + names : " of the characters " + names;
    }

    private static String name(MatchResult token) {
        if (token.group(1) != null) {
            return token.group(1).equals("Cntrl") ? "a control character" : token.group(1);
        }
        String escaped = token.group(2);
        if (escaped == null) {
            return token.group();
        }
        return switch (escaped) {
            case "n", "r" -> "a line end";
            case "s" -> "a blank";
            default -> escaped;
        };
    }
}
