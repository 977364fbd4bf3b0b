package dev.regulars.decision.budgets;

import dev.regulars.decision.accounts.BudgetUse;
import dev.regulars.decision.accounts.Documents;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;

/**
 * A budget is {@code {of, leased, granted: {slice: amount}}}: the program's number when a slice was leased last, what
 * slices got and did not bring back, and what each that is in use got. A slice is {@code {campaign, open, granted,
 * left, until, holds: {name: {decision, account, amount}}}}.
 */
public final class BudgetDocuments {

    public static final String OF = "of";
    public static final String LEASED = "leased";
    public static final String GRANTED = "granted";
    public static final String LEFT = "left";
    public static final String HOLDS = "holds";
    static final String OPEN = "open";
    static final String UNTIL = "until";
    static final String CAMPAIGN = "campaign";

    private BudgetDocuments() {}

    static Document budget(String campaign) {
        return Documents.id(campaign).append(LEASED, 0L).append(GRANTED, new Document());
    }

    static Document slice(Slice slice, Instant until) {
        return Documents.id(slice.id())
                .append(CAMPAIGN, slice.campaign)
                .append(OPEN, true)
                .append(GRANTED, 0L)
                .append(LEFT, 0L)
                .append(UNTIL, until.toString())
                .append(HOLDS, new Document());
    }

    static Document hold(String decision, String account, long amount) {
        return new Document("decision", decision).append("account", account).append("amount", amount);
    }

    public static String sliceId(String campaign, String name) {
        return campaign + "/" + name;
    }

    static String granted(String name) {
        return GRANTED + "." + name;
    }

    static String held(String hold) {
        return HOLDS + "." + hold;
    }

    static long leased(Map<String, Document> found, String campaign) {
        Document budget = found.get(campaign);
        return budget == null ? 0 : budget.getLong(LEASED);
    }

    /** The slices in use, by name. */
    public static Set<String> names(Document budget) {
        return budget.get(GRANTED, Document.class).keySet();
    }

    public static boolean isSlice(Document document) {
        return document.containsKey(CAMPAIGN);
    }

    static boolean isOpen(Document slice) {
        return slice.getBoolean(OPEN, false);
    }

    public static List<BudgetUse> holds(Document slice) {
        String campaign = slice.getString(CAMPAIGN);
        return slice.get(HOLDS, Document.class).entrySet().stream()
                .map(hold -> new BudgetUse(
                        campaign,
                        slice.getString(Documents.ID),
                        hold.getKey(),
                        ((Document) hold.getValue()).getLong("amount")))
                .toList();
    }

    public static Document hold(Document slice, BudgetUse use) {
        return slice.get(HOLDS, Document.class).get(use.hold(), Document.class);
    }
}
