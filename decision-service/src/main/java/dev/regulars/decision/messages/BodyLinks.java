package dev.regulars.decision.messages;

import dev.regulars.program.Notice;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Addresses in a row's text. Only those that its author wrote, and {@code {link}}: what is filled in for a name or a
 * store makes no link.
 *
 * <p>{@code See https://shop.example/tea?tier={tier}.} has {@code https://shop.example/tea?tier=Gold}, without the full
 * stop.
 */
final class BodyLinks {

    static final int MOST = 20;
    static final int LONGEST = 1000;

    private static final String GROUP = "\\([^\\s<>\"()]*\\)";
    private static final String LAST = "[^\\s<>\"().,;:!?'\\]]";
    private static final Pattern ADDRESS =
            Pattern.compile("\\{link}|https?://(?:" + GROUP + "|[^\\s<>\"()])*(?:" + GROUP + "|" + LAST + ")");

    private BodyLinks() {}

    /** As they stand in the text when it is filled in; each once, without those that lead nowhere. */
    static List<String> in(String template, Map<String, String> values) {
        return ADDRESS.matcher(template)
                .results()
                .map(MatchResult::group)
                .map(written -> Notice.filled(written, values))
                .filter(BodyLinks::isAddress)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static boolean isAddress(String text) {
        try {
            return text.length() <= LONGEST
                    && text.matches("https?://.+")
                    && new URI(text).toASCIIString().equals(text)
                    && new URI(text).getHost() != null;
        } catch (URISyntaxException notOne) {
            return false;
        }
    }
}
