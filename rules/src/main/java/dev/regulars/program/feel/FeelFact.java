package dev.regulars.program.feel;

import static dev.regulars.program.feel.FeelType.BOOLEAN;
import static dev.regulars.program.feel.FeelType.NUMBER;
import static dev.regulars.program.feel.FeelType.STRING;

/**
 * What a condition may ask. A path is a place in nested maps: {@code member.tier} is the value of {@code tier} in the
 * map {@code member}; {@code basket.lines.sku} stands in each map of the list {@code basket.lines}.
 */
public enum FeelFact {
    BASKET_AMOUNT(
            "basket.amount", NUMBER, false, "What is paid for the basket after discounts, in major units: 12.50."),
    BASKET_QUANTITY("basket.quantity", NUMBER, false, "The quantities of all lines together."),
    LINE_SKU("basket.lines.sku", STRING, false, "The article number of a line."),
    LINE_CATEGORY("basket.lines.category", STRING, true, "The category of a line; null when the product is unknown."),
    LINE_BRAND("basket.lines.brand", STRING, true, "The brand of a line; null when the product has none."),
    LINE_LABELS("basket.lines.labels", strings(Limits.LABELS), false, "The labels of a line's product."),
    LINE_QUANTITY("basket.lines.quantity", NUMBER, false, "How much of it: pieces, kilograms or litres."),
    LINE_AMOUNT("basket.lines.amount", NUMBER, false, "What is paid for a line after discounts, in major units."),
    MATCHED_AMOUNT("matched.amount", NUMBER, false, "What is paid for the lines that the row selects."),
    MATCHED_QUANTITY("matched.quantity", NUMBER, false, "The quantities of the lines that the row selects."),
    MEMBER_TIER("member.tier", STRING, true, "The member's tier before this purchase; null for anonymous ones."),
    MEMBER_POINTS("member.points", NUMBER, true, "Points that can be burned, before this purchase."),
    MEMBER_SEGMENTS("member.segments", strings(Limits.SEGMENTS), false, "The segments the member is in."),
    MEMBER_PURCHASES("member.purchases", NUMBER, true, "How many purchases ever, without this one: 0 at the first."),
    MEMBER_SPEND("member.spend", NUMBER, true, "Spend in the tier window, without this purchase, in major units."),
    MEMBER_VISITS("member.visits", NUMBER, true, "Visits in the tier window, without this one."),
    MEMBER_ENROLLED_DAYS("member.enrolledDays", NUMBER, true, "Days since the member enrolled: 0 on the day itself."),
    MEMBER_ABSENT_DAYS("member.absentDays", NUMBER, true, "Days since the purchase before; null at the first one."),
    MEMBER_BIRTHDAY_DAYS("member.birthdayDays", NUMBER, true, "Days to the next birthday: 0 today; null if not known."),
    MEMBER_EMPLOYEE("member.employee", BOOLEAN, true, "Whether the member is staff."),
    STORE("store", STRING, false, "The store's id, as in stores.csv."),
    COUNTRY("country", STRING, true, "The store's country; null when stores.csv does not say."),
    CHANNEL("channel", FeelType.oneOf("store", "web", "app"), false, "store, web or app."),
    DATE("date", FeelType.DATE, false, "The business day of the purchase."),
    TIME("time", FeelType.TIME, false, "The time of the purchase on the store's clock."),
    WEEKDAY(
            "weekday",
            FeelType.oneOf("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
            false,
            "The day of the week of date: mon, tue, wed, thu, fri, sat, sun."),
    COUPONS("coupons", strings(Limits.COUPONS), false, "The codes of the coupons that were shown."),
    TENDERS("tenders", strings(Limits.TENDERS), false, "The kinds of payment used: card, cash.");

    /**
     * The most elements that the bound on a condition's work reckons with. Whoever fills the facts keeps them; a longer
     * list gives the same answer, later.
     */
    public static final class Limits {
        public static final int LINES = 10_000;
        public static final int LABELS = 20;
        public static final int SEGMENTS = 200;
        public static final int COUPONS = 100;
        public static final int TENDERS = 20;

        private Limits() {}
    }

    private final String path;
    private final FeelType type;
    private final boolean mayBeNull;
    private final String help;

    FeelFact(String path, FeelType type, boolean mayBeNull, String help) {
        this.path = path;
        this.type = type;
        this.mayBeNull = mayBeNull;
        this.help = help;
    }

    private static FeelType strings(int size) {
        return FeelType.listOf(STRING, size);
    }

    public String path() {
        return path;
    }

    public FeelType type() {
        return type;
    }

    /**
     * Null equals only null: where the country is not known {@code country = "NL"} does not hold, and
     * {@code country != "NL"} does. Nothing is less or more than null.
     */
    public boolean mayBeNull() {
        return mayBeNull;
    }

    public String help() {
        return help;
    }
}
