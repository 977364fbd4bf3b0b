package dev.regulars.program.dictionary;

import static dev.regulars.program.dictionary.Column.optional;
import static dev.regulars.program.dictionary.Column.required;

import dev.regulars.program.Caps;
import dev.regulars.program.WhenCapped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The columns of {@code events.csv} and {@code challenges.csv}: what earns though nothing is bought, and how often. */
final class EventColumns {

    private static final List<Column> KIND = List.of(
            required("id", CellType.ID, "Unique in the table, and no row of campaigns or challenges has it."),
            required(
                    "event",
                    CellType.WORD,
                    "The kind of event, as it is sent; several rows may earn for one kind, each that holds gives."),
            required("name", CellType.TEXT, "Stands on receipts and in histories."),
            optional("active", CellType.YES_NO, "yes", "no keeps the kind known and gives nothing."),
            optional("sources", CellType.WORDS, "any", "Systems that may send events of the kind."),
            optional(
                    "attributes",
                    CellType.WORDS,
                    "none",
                    "What such an event tells: rating 1..5 is a whole number, verified yes/no one of these words,"
                            + " product word any word; product? word may be left out."),
            optional(
                    "only",
                    CellType.WORDS,
                    "any",
                    "Narrower attributes, written alike: rating 4..5 gives for those events only."));

    private static final List<Column> GIVES = List.of(
            optional("points", CellType.WHOLE, "0", "Points that it gives."),
            optional("reward", CellType.WORD, "none", "What it issues, instead of points.")
                    .in(Reference.REWARDS));

    private static final List<Column> MEMBER_LIMITS = List.of(
            optional("member-uses", CellType.WHOLE, "no limit", "How often a member gets it in 'member-per'."),
            optional("member-points", CellType.WHOLE, "no limit", "Most points a member gets from it in 'member-per'."),
            optional(
                            "member-per",
                            CellType.CHOICE,
                            "ever",
                            "Period of member-uses and member-points; weeks begin on Monday.")
                    .oneOf(Caps.Period.class));

    private static final List<Column> BUDGET = List.of(
            optional("budget", CellType.DECIMAL, "no limit", "All that the row may give, in points or money."),
            optional("budget-in", CellType.CHOICE, "points", "What 'budget' counts.")
                    .oneOf(Caps.Unit.class),
            optional(
                            "when-capped",
                            CellType.CHOICE,
                            "truncate",
                            "At a limit: truncate gives what is left of it, decline gives nothing.")
                    .oneOf(WhenCapped.class));

    private static final List<Column> HOLD_OUT = List.of(optional(
            "hold-out",
            CellType.PERCENT,
            "0",
            "Share of members who never get it, so that its effect can be measured; the same members always."));

    private static final List<Column> CHALLENGE = List.of(
            required(
                    "id",
                    CellType.ID,
                    "Unique in the table, and no row of campaigns or events has it; a challenge that shall begin anew"
                            + " needs another one."),
            required("name", CellType.TEXT, "Stands on receipts, with how far the member is."),
            optional("active", CellType.YES_NO, "yes", "no counts and gives nothing."),
            optional("event", CellType.WORD, "purchases count", "The kind of event that counts, instead of purchases.")
                    .in(Reference.EVENTS),
            required("target", CellType.WHOLE, "How many are needed; of a streak, in each period."),
            optional(
                            "per",
                            CellType.CHOICE,
                            "ever",
                            "Calendar period in which they are counted: each begins anew. ever counts on between from"
                                    + " and to.")
                    .oneOf(Caps.Period.class),
            optional("streak", CellType.WHOLE, "1", "Periods in a row that need 'target' each; needs from and to."),
            optional(
                    "within-days",
                    CellType.WHOLE,
                    "any",
                    "The 'target' must lie within so many business days; needs from and to."),
            optional(
                    "times",
                    CellType.WHOLE,
                    "1",
                    "How often a member may complete it; with a period and no streak it is once in each."));

    /** What a challenge asks of the lines of a purchase. */
    private static final Set<String> LINES =
            Set.of("categories", "brands", "skus", "labels", "except", "min-spend", "min-basket");

    static final List<Column> EVENTS = Stream.of(
                    KIND,
                    ConditionColumns.CIRCUMSTANCES,
                    ConditionColumns.MEMBER,
                    GIVES,
                    MEMBER_LIMITS,
                    BUDGET,
                    HOLD_OUT)
            .flatMap(List::stream)
            .toList();

    static final List<Column> CHALLENGES = Stream.of(
                    CHALLENGE,
                    ConditionColumns.CIRCUMSTANCES,
                    ConditionColumns.MEMBER,
                    ConditionColumns.BASKET.stream()
                            .filter(column -> LINES.contains(column.name()))
                            .toList(),
                    GIVES,
                    BUDGET)
            .flatMap(List::stream)
            .toList();

    private EventColumns() {}
}
