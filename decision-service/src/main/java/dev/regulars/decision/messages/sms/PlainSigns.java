package dev.regulars.decision.messages.sms;

import java.util.Map;

/**
 * Signs that look alike, where that makes a text fit the alphabet of telephones: a curly apostrophe, or the narrow
 * space that French puts into 1 500, would else leave 70 signs to a part. A text that has other signs, too, stays as it
 * is.
 */
final class PlainSigns {

    private static final Map<Character, String> ALIKE = Map.ofEntries(
            Map.entry('\u00A0', " "),
            Map.entry('\u202F', " "),
            Map.entry('\u2009', " "),
            Map.entry('\t', " "),
            Map.entry('\u2018', "'"),
            Map.entry('\u2019', "'"),
            Map.entry('\u201C', "\""),
            Map.entry('\u201D', "\""),
            Map.entry('\u201E', "\""),
            Map.entry('\u2013', "-"),
            Map.entry('\u2014', "-"),
            Map.entry('\u2011', "-"),
            Map.entry('\u2026', "..."),
            Map.entry('\u2022', "-"),
            Map.entry('\u00B7', "-"));

    private PlainSigns() {}

    static String in(String text) {
        if (Gsm7.has(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.chars().forEach(sign -> plain.append(ALIKE.getOrDefault((char) sign, String.valueOf((char) sign))));
        return Gsm7.has(plain.toString()) ? plain.toString() : text;
    }
}
