package dev.regulars.decision.messages.mail;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes addresses in a text links. */
final class MailLinks {

    private final Map<String, String> targets;
    private final Pattern addresses;

    /** @param targets where each address leads to */
    MailLinks(Map<String, String> targets) {
        this.targets = targets;
        // Of two that begin alike, the longer one is meant.
        addresses = Pattern.compile(targets.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
    }

    /** As HTML. */
    String in(String text) {
        if (targets.isEmpty()) {
            return MailBody.escaped(text);
        }
        StringBuilder html = new StringBuilder();
        Matcher found = addresses.matcher(text);
        int from = 0;
        while (found.find()) {
            html.append(MailBody.escaped(text.substring(from, found.start()))).append(link(found.group()));
            from = found.end();
        }
        return html.append(MailBody.escaped(text.substring(from))).toString();
    }

    /** Mail programs warn of a link that shows another address than it has; so a counted one shows no {@code https}. */
    private String link(String address) {
        String target = targets.getOrDefault(address, address);
        String shown = target.equals(address) ? address : address.replaceFirst("^https?://", "");
        return "<a href=\"%s\">%s</a>".formatted(MailBody.escaped(target), MailBody.escaped(shown));
    }
}
