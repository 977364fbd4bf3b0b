package dev.regulars.program.reading;

import dev.regulars.program.Messages;
import dev.regulars.program.Notice;
import dev.regulars.program.Notice.Occasion;
import dev.regulars.program.Notice.Text;
import dev.regulars.program.reading.Diagnostic.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The rows of {@code messages.csv}: a row that says what it is sent on is a message of its own, and rows with its key
 * are its texts in other languages. Every other row is a sentence of receipts and tills.
 */
final class NoticeRows {

    private static final List<String> OF_NOTICES =
            List.of("channel", "purpose", "active", "tiers", "hours", "days", "share", "day", "weekday", "hold-out");

    private final Map<String, String> sentences = new LinkedHashMap<>(Messages.DEFAULTS);
    private final Map<String, Row> heads = new LinkedHashMap<>();
    private final Map<String, Map<String, Text>> texts = new HashMap<>();

    private NoticeRows() {}

    static Messages read(List<Row> rows) {
        NoticeRows read = new NoticeRows();
        rows.stream().filter(row -> row.isFilled("on")).forEach(read::head);
        rows.forEach(row -> {
            if (read.heads.containsKey(row.text("key"))) {
                read.text(row);
            } else {
                read.sentence(row);
            }
        });
        List<Notice> notices = new ArrayList<>();
        read.heads.forEach((key, row) -> notices.add(read.notice(key, row)));
        return new Messages(read.sentences, notices);
    }

    private void head(Row row) {
        String key = row.text("key");
        if (Messages.DEFAULTS.containsKey(key)) {
            row.invalid("on", "\"" + key + "\" is a sentence of receipts and tills, which is not sent");
        } else if (heads.putIfAbsent(key, row) != null) {
            row.invalid("on", "an earlier row of \"" + key + "\" says it; rows of other languages leave it empty");
        }
    }

    private void text(Row row) {
        if (row != heads.get(row.text("key"))) {
            for (String column : OF_NOTICES) {
                if (row.isFilled(column)) {
                    row.invalid(column, "stands in the row that says what it is sent on");
                }
            }
        }
        Row head = Objects.requireNonNull(heads.get(row.text("key")));
        boolean mail = isMail(head);
        if (mail && !row.isFilled("subject")) {
            row.invalid("subject", "a mail needs a subject");
        } else if (!mail && row.isFilled("subject")) {
            row.invalid("subject", "a text message has none");
        }
        if (isQuestion(head) && !row.text("text").contains("{link}")) {
            row.invalid("text", "needs {link}, by which the member answers");
        }
        String language = Objects.requireNonNullElse(row.word("language"), "");
        texts.computeIfAbsent(row.text("key"), key -> new HashMap<>())
                .put(language, new Text(language, row.text("subject"), row.text("text")));
    }

    private static boolean isQuestion(Row head) {
        return isFeedback(head) || head.text("on").equals("consent-given");
    }

    private static boolean isFeedback(Row head) {
        return head.text("on").equals("purchase");
    }

    private static boolean isMail(Row head) {
        return channel(head) == Notice.Channel.EMAIL;
    }

    private static Notice.Channel channel(Row head) {
        return head.oneOf("channel", Notice.Channel.class, Notice.Channel.EMAIL);
    }

    private void sentence(Row row) {
        String key = row.text("key");
        if (!Messages.DEFAULTS.containsKey(key)) {
            Set<String> known = new TreeSet<>(Messages.DEFAULTS.keySet());
            known.addAll(heads.keySet());
            String near = Spelling.nearest(key, known);
            row.report(
                    Code.REFERENCE_UNKNOWN,
                    "key",
                    "\"" + key + "\" is no message of a program, and does not say what it is sent on"
                            + (near == null ? "" : "; did you mean \"" + near + "\"?"));
        }
        Stream.concat(OF_NOTICES.stream(), Stream.of("subject"))
                .filter(row::isFilled)
                .forEach(column ->
                        row.invalid(column, "is of messages that are sent; this row has nothing in the column on"));
        sentences.put(Messages.keyIn(key, row.word("language")), row.text("text"));
    }

    /** Whose language has no text gets the one without a language, or that of the row that says what it is sent on. */
    private Notice notice(String key, Row row) {
        Map<String, Text> written = texts.getOrDefault(key, new HashMap<>());
        String usual = Objects.requireNonNullElse(row.word("language"), "");
        written.putIfAbsent("", written.getOrDefault(usual, new Text("", "", "")));
        Occasion on = row.oneOf("on", Occasion.class, Occasion.POINTS_EARNED);
        return new Notice(
                key,
                on,
                channel(row),
                purpose(row),
                row.yes("active", true),
                row.words("tiers"),
                NoticeTimings.holdOut(row, on),
                NoticeTimings.read(row, on),
                written);
    }

    /** A question back is none of the things that members agree to, and one about a purchase is of its own kind. */
    private static Notice.Purpose purpose(Row row) {
        String only = isFeedback(row) ? "feedback" : "program";
        if (isQuestion(row) && row.isFilled("purpose") && !row.text("purpose").equals(only)) {
            row.invalid("purpose", "is " + only + " for what is sent on " + row.text("on"));
        }
        return row.oneOf("purpose", Notice.Purpose.class, usualPurpose(row));
    }

    private static Notice.Purpose usualPurpose(Row row) {
        if (isFeedback(row)) {
            return Notice.Purpose.FEEDBACK;
        }
        return row.text("on").equals("offer-of-the-week") ? Notice.Purpose.OFFERS : Notice.Purpose.PROGRAM;
    }
}
