package dev.regulars.program.tiers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text between tags. */
final class XmlWords {

    private static final Pattern WRITTEN = Pattern.compile(
            "<!\\[CDATA\\[(.*?)\\]\\]>|<!--.*?-->|&(lt|gt|amp|quot|apos);|&#(\\d{1,7});|&#x(\\p{XDigit}{1,6});",
            Pattern.DOTALL);

    private XmlWords() {}

    static String read(String raw) {
        return WRITTEN.matcher(raw)
                .replaceAll(match -> Matcher.quoteReplacement(meant(match)))
                .strip();
    }

    private static String meant(java.util.regex.MatchResult match) {
        if (match.group(1) != null) {
            return match.group(1);
        }
        if (match.group(2) != null) {
            return switch (match.group(2)) {
                case "lt" -> "<";
                case "gt" -> ">";
                case "quot" -> "\"";
                case "apos" -> "'";
                default -> "&";
            };
        }
        String code = match.group(3) != null ? match.group(3) : match.group(4);
        return code == null ? "" : character(Integer.parseInt(code, match.group(3) != null ? 10 : 16));
    }

    private static String character(int code) {
        return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }

    static String write(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
