package dev.regulars.decision.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A decision as a document: the same in an outbox and in {@code decisions}. */
public final class DecisionDocuments {

    public static final String STATE = "state";
    public static final String CLAIMED = "claimed";
    public static final String COMMITTED = "committed";
    public static final String BUDGETS = "budgets";

    private static final String TRACE = "traceparent";

    private DecisionDocuments() {}

    static Document claim(String id, String fingerprint, String accountId) {
        return new Document(Documents.ID, id)
                .append("fingerprint", fingerprint)
                .append("accountId", accountId)
                .append(STATE, CLAIMED);
    }

    /** Instants as text, because a date would cut them to milliseconds. */
    public static Document write(DecisionRecord decision) {
        Document document = new Document(Documents.ID, decision.id())
                .append("fingerprint", decision.fingerprint())
                .append("accountId", decision.accountId())
                .append(STATE, COMMITTED)
                .append("sequence", decision.sequence())
                .append("originalId", decision.originalId())
                .append("type", decision.type())
                .append("occurredAt", decision.occurredAt().toString())
                .append("businessDay", decision.businessDay().toString())
                .append("programVersion", decision.programVersion())
                .append("request", decision.request())
                .append("snapshot", decision.snapshot())
                .append("answer", decision.answer())
                .append("event", decision.event())
                .append("bytes", decision.bytes())
                .append("movements", PointsDocuments.movements(decision.movements()))
                .append("postings", postings(decision.postings()))
                .append(
                        "vouchers",
                        decision.vouchers().stream()
                                .map(DecisionDocuments::voucher)
                                .toList())
                .append("cancelled", decision.cancelled())
                .append("returnedAfter", quantities(decision.returnedAfter()))
                .append("messages", decision.messages());
        if (!decision.budgets().isEmpty()) {
            document.append(
                    BUDGETS,
                    decision.budgets().stream().map(DecisionDocuments::budget).toList());
        }
        return traced(document, decision.trace());
    }

    static Document traced(Document decision, @Nullable String trace) {
        return trace == null ? decision : decision.append(TRACE, trace);
    }

    public static DecisionRecord read(Document document) {
        return new DecisionRecord(
                document.getString(Documents.ID),
                document.getString("fingerprint"),
                document.getString("accountId"),
                document.getLong("sequence"),
                document.getString("originalId"),
                document.getString("type"),
                Instant.parse(document.getString("occurredAt")),
                LocalDate.parse(document.getString("businessDay")),
                document.getString("programVersion"),
                document.getString("request"),
                document.getString("snapshot"),
                document.getString("answer"),
                document.getString("event"),
                PointsDocuments.readMovements(document.getList("movements", Document.class)),
                readPostings(document),
                document.getList("vouchers", Document.class).stream()
                        .map(DecisionDocuments::readVoucher)
                        .toList(),
                document.getList("cancelled", String.class),
                readQuantities(document.getList("returnedAfter", Document.class)),
                readBudgets(document),
                document.getList("messages", String.class, List.of()),
                document.getString(TRACE));
    }

    public static List<Document> postings(List<Posting> postings) {
        return postings.stream()
                .map(p -> new Document("account", p.account()).append("points", p.points()))
                .toList();
    }

    public static List<Posting> readPostings(Document document) {
        return document.getList("postings", Document.class).stream()
                .map(p -> new Posting(p.getString("account"), p.getLong("points")))
                .toList();
    }

    /** As a list, because a line id may hold a dot, which a field's name must not. */
    public static List<Document> quantities(Map<String, String> byLine) {
        return new TreeMap<>(byLine)
                .entrySet().stream()
                        .map(e -> new Document("line", e.getKey()).append("quantity", e.getValue()))
                        .toList();
    }

    public static Map<String, String> readQuantities(List<Document> quantities) {
        Map<String, String> byLine = new TreeMap<>();
        quantities.forEach(q -> byLine.put(q.getString("line"), q.getString("quantity")));
        return byLine;
    }

    private static Document budget(BudgetUse use) {
        return new Document("campaign", use.campaign())
                .append("slice", use.slice())
                .append("hold", use.hold())
                .append("amount", use.amount());
    }

    /** Also of a document that has little else. */
    public static List<BudgetUse> readBudgets(Document decision) {
        return decision.getList(BUDGETS, Document.class, List.of()).stream()
                .map(use -> new BudgetUse(
                        use.getString("campaign"),
                        use.getString("slice"),
                        use.getString("hold"),
                        use.getLong("amount")))
                .toList();
    }

    private static Document voucher(VoucherIssue voucher) {
        return new Document("voucherId", voucher.voucherId())
                .append("rewardId", voucher.rewardId())
                .append("value", voucher.value())
                .append("expiresOn", voucher.expiresOn().toString())
                .append("points", voucher.points());
    }

    private static VoucherIssue readVoucher(Document voucher) {
        return new VoucherIssue(
                voucher.getString("voucherId"),
                voucher.getString("rewardId"),
                voucher.getString("value"),
                LocalDate.parse(voucher.getString("expiresOn")),
                voucher.getLong("points"));
    }
}
