package dev.regulars.program.comparison;

import dev.regulars.program.dictionary.Column;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people call a column in a sentence. */
final class ColumnWords {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("min-spend", "minimum spend"),
            Map.entry("min-quantity", "minimum quantity"),
            Map.entry("min-basket", "minimum basket"),
            Map.entry("min-basket-quantity", "minimum quantity of the basket"),
            Map.entry("max-points", "most points of a transaction"),
            Map.entry("max-amount", "most money of a transaction"),
            Map.entry("max-units", "most units that are lowered"),
            Map.entry("member-uses", "most times a member gets it"),
            Map.entry("member-points", "most points a member gets from it"),
            Map.entry("member-per", "a member's limits are per"),
            Map.entry("budget-in", "budget counted in"),
            Map.entry("when-capped", "at a limit"),
            Map.entry("on-return", "when the sale comes back"),
            Map.entry("hold-out", "members kept out, to measure by"),
            Map.entry("group", "units that count together"),
            Map.entry("exclusive", "other rows that it silences"),
            Map.entry("enrolled-days", "days since enrolment"),
            Map.entry("absent-days", "days since the last visit"),
            Map.entry("window-days", "length of the window in days"),
            Map.entry("window-visits", "visits in the window"),
            Map.entry("window-spend", "spend in the window"),
            Map.entry("birthday", "days from the birthday"),
            Map.entry("nth-purchase", "which purchases"),
            Map.entry("nth", "which visits"),
            Map.entry("employee", "for staff"),
            Map.entry("by", "decided by"),
            Map.entry("event", "kind of event"),
            Map.entry("sources", "sent by"),
            Map.entry("only", "only with"),
            Map.entry("target", "how many are needed"),
            Map.entry("streak", "periods in a row"),
            Map.entry("within-days", "days within which they must lie"),
            Map.entry("times", "times a member may complete it"),
            Map.entry("when", "further condition"),
            Map.entry("start-days", "days until it can be used"),
            Map.entry("valid-days", "days it is valid"),
            Map.entry("threshold", "points from which it is issued"),
            Map.entry("percent", "percentage off"),
            Map.entry("sku", "product"),
            Map.entry("excluded", "earns nothing"));

    /** What stands before each word of a list: "category coffee". */
    private static final Map<String, String> EACH = Map.of(
            "stores", "store ",
            "channels", "channel ",
            "segments", "segment ",
            "categories", "category ",
            "brands", "brand ",
            "skus", "product ",
            "labels", "label ",
            "tenders", "paid with ",
            "coupons", "coupon ",
            "tags", "tag ");

    private ColumnWords() {}

    static String label(String name, @Nullable Column column) {
        if (column == null) {
            return "column " + name + ", which no table has";
        }
        return LABELS.getOrDefault(name, column.title().toLowerCase(Locale.ROOT));
    }

    /** "Silver members", "category coffee". */
    static String each(String column, String word) {
        return column.equals("tiers") ? word + " members" : EACH.getOrDefault(column, "") + word;
    }
}
