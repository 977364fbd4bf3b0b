package dev.regulars.program.dictionary;

import static dev.regulars.program.dictionary.Column.optional;
import static dev.regulars.program.dictionary.Column.required;

import dev.regulars.program.Notice;
import java.util.List;

/** The columns of {@code messages.csv}. */
final class MessageColumns {

    static final List<Column> ALL = List.of(
            required("key", CellType.ID, "Which sentence; of a message that is sent, a name of your own."),
            optional(
                    "language", CellType.WORD, "every other language", "Two letters, as in de; the member's language."),
            required("text", CellType.TEXT, "With {points}, {balance}, {tier}, {amount} or {name} to fill in."),
            optional(
                            "on",
                            CellType.CHOICE,
                            "a sentence of receipts and tills",
                            "What the message is sent on; rows of other languages leave it empty.")
                    .oneOf(Notice.Occasion.class),
            optional("channel", CellType.CHOICE, "email", "By what it is sent.").oneOf(Notice.Channel.class),
            optional(
                            "purpose",
                            CellType.CHOICE,
                            "by the occasion",
                            "What it is for; offers go only to members who agreed.")
                    .oneOf(Notice.Purpose.class),
            optional("active", CellType.YES_NO, "yes", "no keeps the message and does not send it."),
            optional("tiers", CellType.WORDS, "any", "Only members of these tiers get it.")
                    .in(Reference.TIERS),
            optional("hours", CellType.HOURS, "at any time", "Sent only then: the member's clock, else the program's."),
            optional(
                    "days",
                    CellType.WHOLE,
                    "no win-back, no pause",
                    "Days without a purchase, of a win-back; of a question on a purchase, without another one."),
            optional(
                    "share",
                    CellType.WHOLE,
                    "100",
                    "Of a hundred purchases, those on which the question is sent; 10 asks about every tenth."),
            optional("day", CellType.DATE, "not on a day", "When it is sent to all, of a message on a day."),
            optional("weekday", CellType.CHOICE, "not weekly", "When it is sent, of the offer of the week.")
                    .oneOf("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
            optional(
                    "hold-out",
                    CellType.PERCENT,
                    "0",
                    "Share of members who never get it, so that its effect can be measured; the same members always."),
            optional("subject", CellType.TEXT, "not sent", "Of a mail, with the same to fill in."));

    private MessageColumns() {}
}
