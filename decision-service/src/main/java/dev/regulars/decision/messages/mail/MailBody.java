package dev.regulars.decision.messages.mail;

import dev.regulars.decision.messages.Letter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a mail says, as text and as HTML. Only the latter has links that are counted; the text has the addresses. */
final class MailBody {

    private MailBody() {}

    static String text(Letter letter) {
        String stop = letter.unsubscribe() == null ? "" : "\nNo more of these: " + letter.unsubscribe();
        return letter.text() + "\n\n--\n" + letter.sender() + stop + "\n";
    }

    static String html(Letter letter) {
        MailLinks links = new MailLinks(letter.links().targets());
        String paragraphs = Stream.of(letter.text().split("\\R\\s*\\R"))
                .map(paragraph -> "<p>" + links.in(paragraph).replaceAll("\\R", "<br>") + "</p>")
                .collect(Collectors.joining());
        String stop = letter.unsubscribe() == null
                ? ""
                : " · <a href=\"%s\">No more of these</a>".formatted(escaped(letter.unsubscribe()));
        String picture = letter.links().picture() == null
                ? ""
                : "<img src=\"%s\" width=\"1\" height=\"1\" alt=\"\">"
                        .formatted(escaped(letter.links().picture()));
        return """
                <div style="font:16px/1.5 sans-serif;max-width:36em;margin:auto;padding:1em">%s
                <hr style="border:0;border-top:1px solid #ccc">
                <p style="color:#555;font-size:14px">%s%s</p>%s</div>
                """.formatted(paragraphs, escaped(letter.sender()), stop, picture);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
