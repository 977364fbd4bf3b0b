package dev.regulars.program.dictionary;

import static dev.regulars.program.dictionary.Column.optional;
import static dev.regulars.program.dictionary.Column.required;

import dev.regulars.program.Caps;
import dev.regulars.program.Effect;
import dev.regulars.program.Exclusive;
import dev.regulars.program.OnReturn;
import dev.regulars.program.WhenCapped;
import java.util.List;
import java.util.stream.Stream;

/** The columns of {@code campaigns.csv}: what it is called, when it holds, what it gives, what limits it. */
final class CampaignColumns {

    private static final List<Column> NAME = List.of(
            required("id", CellType.ID, "Unique in the table; ties break on it."),
            required("name", CellType.TEXT, "Stands on receipts and in near misses."),
            optional("active", CellType.YES_NO, "yes", "no keeps the row and switches it off."),
            required("lane", CellType.WORD, "What competes with what: rows of a lane stack as program.yaml says.")
                    .in(Reference.LANES),
            optional("priority", CellType.WHOLE, "100", "1 is first."),
            optional(
                            "exclusive",
                            CellType.CHOICE,
                            "no",
                            "What the row silences when it holds: the rest of its lane, or all.")
                    .oneOf(Exclusive.class));

    private static final List<Column> RESULT = List.of(
            required("effect", CellType.CHOICE, "What the row gives.").oneOf(Effect.class),
            optional(
                    "value",
                    CellType.DECIMAL,
                    "0",
                    "The multiplier (of the total: 3 gives three times the base), the points, the money, or the"
                            + " percentage."),
            optional(
                    "per",
                    CellType.AMOUNT,
                    "1.00",
                    "Amount of money that earns 'value', for rate and points-per-amount."),
            optional("reward", CellType.WORD, "none", "What is issued, for voucher and free-item.")
                    .in(Reference.REWARDS),
            optional("group", CellType.WHOLE, "1", "Units that count together: 2 gives once for each full pair."),
            optional("max-units", CellType.WHOLE, "all", "Units that a discount reaches, the most expensive first."),
            optional(
                    "targets",
                    CellType.WORDS,
                    "the matched lines",
                    "SKUs and categories that a discount lowers instead of the matched lines: buy one, get another."));

    private static final List<Column> LIMITS = List.of(
            optional("max-points", CellType.WHOLE, "no limit", "Most points that one transaction gets from the row."),
            optional("max-amount", CellType.AMOUNT, "no limit", "Most money that one transaction gets from the row."),
            optional("member-uses", CellType.WHOLE, "no limit", "How often a member gets it in 'member-per'."),
            optional("member-points", CellType.WHOLE, "no limit", "Most points a member gets from it in 'member-per'."),
            optional(
                            "member-per",
                            CellType.CHOICE,
                            "ever",
                            "Period of member-uses and member-points; weeks begin on Monday.")
                    .oneOf(Caps.Period.class),
            optional("budget", CellType.DECIMAL, "no limit", "All that the row may give, in points or money."),
            optional("budget-in", CellType.CHOICE, "points", "What 'budget' counts.")
                    .oneOf(Caps.Unit.class),
            optional(
                            "when-capped",
                            CellType.CHOICE,
                            "truncate",
                            "At a limit: truncate gives what is left of it, decline gives nothing.")
                    .oneOf(WhenCapped.class),
            optional(
                    "hold-out",
                    CellType.PERCENT,
                    "0",
                    "Share of members who never get it, so that its effect can be measured; the same members always."),
            optional(
                            "on-return",
                            CellType.CHOICE,
                            "reverse",
                            "When the sale comes back: reverse takes back what it gave, keep leaves it and its use.")
                    .oneOf(OnReturn.class));

    static final List<Column> ALL = Stream.of(
                    NAME,
                    ConditionColumns.CIRCUMSTANCES,
                    ConditionColumns.MEMBER,
                    ConditionColumns.BASKET,
                    RESULT,
                    LIMITS)
            .flatMap(List::stream)
            .toList();

    private CampaignColumns() {}
}
