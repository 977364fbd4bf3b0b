package dev.regulars.program.dictionary;

import static dev.regulars.program.dictionary.Column.optional;

import java.util.List;

/** The columns that say when a row holds; all that are filled must. Campaigns, offers and segments share them. */
final class ConditionColumns {

    private static final String ANY = "any";

    /** Time and place. */
    static final List<Column> CIRCUMSTANCES = List.of(
            optional("from", CellType.MOMENT, "no beginning", "First business day, or first moment."),
            optional(
                    "to",
                    CellType.MOMENT,
                    "no end",
                    "Last business day, included; a moment is the first at which the row no longer holds."),
            optional("days", CellType.CHOICES, ANY, "Business days of the week.")
                    .oneOf("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
            optional("hours", CellType.HOURS, ANY, "Time of day; a span may pass midnight."),
            optional("stores", CellType.WORDS, ANY, "Stores where it holds.").in(Reference.STORES),
            optional("channels", CellType.CHOICES, ANY, "Channels where it holds.")
                    .oneOf("store", "web", "app"));

    /** What is known of the member. */
    static final List<Column> MEMBER = List.of(
            optional("tiers", CellType.WORDS, ANY, "Tiers of the member.").in(Reference.TIERS),
            optional("segments", CellType.WORDS, ANY, "The member is in one of these segments.")
                    .in(Reference.SEGMENTS),
            optional(
                    "nth-purchase",
                    CellType.NTH,
                    ANY,
                    "Which purchase of the member this is; 1 is the first. What was returned in full does not count."),
            optional(
                    "birthday",
                    CellType.RANGE,
                    ANY,
                    "Days from the nearest birthday: -3..7 is from three days before to a week after. 29 February is"
                            + " 28 February in other years."),
            optional("enrolled-days", CellType.RANGE, ANY, "Days since enrolment; 0 is the day itself."),
            optional("absent-days", CellType.RANGE, ANY, "Days since the last visit; never holds on a first visit."),
            optional(
                    "window-days",
                    CellType.WHOLE,
                    "not needed",
                    "Length of the window for window-visits and window-spend; ends before this transaction."),
            optional("window-visits", CellType.RANGE, ANY, "Visits of the member in the window."),
            optional("window-spend", CellType.AMOUNT_RANGE, ANY, "Spend of the member in the window."),
            optional("employee", CellType.YES_NO, ANY, "Whether the member is staff."),
            optional(
                    "when",
                    CellType.EXPRESSION,
                    "always",
                    "Any further condition, in FEEL, over the facts listed in the reference."));

    /** What is in the basket. */
    static final List<Column> BASKET = List.of(
            optional("categories", CellType.WORDS, ANY, "Only lines of these categories."),
            optional("brands", CellType.WORDS, ANY, "Only lines of these brands."),
            optional("skus", CellType.WORDS, ANY, "Only these products."),
            optional(
                    "labels", CellType.WORDS, ANY, "Only lines with one of these labels, as the till or products say."),
            optional("except", CellType.WORDS, "nothing", "Categories, brands, SKUs and labels that never match."),
            optional("min-spend", CellType.AMOUNT, "0", "Of the matched lines, inclusive."),
            optional("min-quantity", CellType.DECIMAL, "0", "Of the matched lines, inclusive."),
            optional("min-basket", CellType.AMOUNT, "0", "Of the whole basket, inclusive."),
            optional("min-basket-quantity", CellType.DECIMAL, "0", "Of the whole basket, inclusive."),
            optional("tenders", CellType.WORDS, ANY, "Something was paid with one of these."),
            optional("coupons", CellType.WORDS, ANY, "One of these codes was shown."));

    private ConditionColumns() {}
}
