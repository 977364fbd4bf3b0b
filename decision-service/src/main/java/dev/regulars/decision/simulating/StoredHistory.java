package dev.regulars.decision.simulating;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.DecisionDocuments;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.deciding.PastDecisions;
import dev.regulars.decision.web.Json;
import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.Sale;
import dev.regulars.engine.Transaction;
import dev.regulars.simulation.History;
import dev.regulars.simulation.Past;
import dev.regulars.simulation.Sample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The decisions of a period, out of the store. First all of them once, in the order of their ids, for no index serves
 * their days and none is to slow down what decides; laid into day files, which then give them in the order of time. A
 * member begins as the snapshot of their first decision in the period says. Memory holds a day at a time.
 */
final class StoredHistory implements History, AutoCloseable {

    private static final Set<String> TYPES = Set.of("sale", "return", "void");
    private static final int PAGE = 200;
    private static final Bson WANTED = Projections.include(
            DecisionDocuments.STATE,
            "type",
            "businessDay",
            "accountId",
            "sequence",
            "occurredAt",
            "originalId",
            "request",
            "returnedAfter");

    private final Documents documents;
    private final PastDecisions decisions;
    private final DayFiles files;
    private final Set<String> returned = new HashSet<>();
    private final Map<String, Long> others = new TreeMap<>();
    private long transactions;

    StoredHistory(Documents documents, PastDecisions decisions, DayFiles files) {
        this.documents = documents;
        this.decisions = decisions;
        this.files = files;
    }

    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("stopped", null, false, false);
        }
    }

    /**
     * @param goOn told how many were found so far
     * @return false when it was stopped
     */
    boolean collect(Period period, int sample, LongPredicate goOn) throws IOException {
        try {
            documents.scan(Documents.DECISIONS, new Document(), WANTED, document -> {
                collect(document, period, sample);
                if (transactions % PAGE == 0 && !goOn.test(transactions)) {
                    throw new Stopped();
                }
            });
            return true;
        } catch (Stopped stopped) {
            return false;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void collect(Document document, Period period, int sample) {
        String day = document.getString("businessDay");
        if (day == null
                || !period.contains(day)
                || !DecisionDocuments.COMMITTED.equals(document.getString(DecisionDocuments.STATE))) {
            return;
        }
        String type = document.getString("type");
        if (!TYPES.contains(type)) {
            others.merge(type, 1L, Long::sum);
            return;
        }
        String original = document.getString("originalId");
        PastRow row = new PastRow(
                document.getString(Documents.ID),
                document.getString("accountId"),
                document.getLong("sequence"),
                Instant.parse(document.getString("occurredAt")),
                original == null ? "" : original,
                document.getString("request"),
                original == null ? "" : returnedAfter(document));
        if (!Sample.takes(row.drawnBy(), sample)) {
            return;
        }
        if (original != null) {
            returned.add(original);
        }
        transactions++;
        try {
            files.add(day, row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String returnedAfter(Document document) {
        return Json.write(
                DecisionDocuments.readQuantities(document.getList("returnedAfter", Document.class, List.of())));
    }

    long transactions() {
        return transactions;
    }

    /** Decisions of the period that are no transactions, by their type: they are not simulated. */
    Map<String, Long> others() {
        return others;
    }

    @Override
    public Set<String> returned() {
        return returned;
    }

    @Override
    public void forEach(Predicate<Past> reader) throws IOException {
        Set<String> members = new HashSet<>();
        Set<String> sold = new HashSet<>();
        for (String day : files.days()) {
            List<PastRow> rows = files.rows(day);
            Map<String, String> snapshots = snapshots(rows, members);
            for (PastRow row : rows) {
                if (!reader.test(past(row, snapshots, sold))) {
                    return;
                }
            }
        }
    }

    /** Of the first decisions of those who come for the first time, by decision id. */
    private Map<String, String> snapshots(List<PastRow> rows, Set<String> members) {
        List<String> first = new ArrayList<>();
        for (PastRow row : rows) {
            if (!row.isAnonymous() && members.add(row.accountId())) {
                first.add(row.id());
            }
        }
        Map<String, String> snapshots = new HashMap<>();
        for (int i = 0; i < first.size(); i += PAGE) {
            List<String> page = first.subList(i, Math.min(first.size(), i + PAGE));
            documents
                    .findAll(Documents.DECISIONS, page, Projections.include("snapshot"))
                    .forEach(found -> snapshots.put(found.getString(Documents.ID), found.getString("snapshot")));
        }
        return snapshots;
    }

    private Past past(PastRow row, Map<String, String> snapshots, Set<String> sold) {
        Transaction transaction = decisions.transaction(row.request());
        if (returned.contains(row.id())) {
            sold.add(row.id());
        }
        if (row.isAnonymous()) {
            return new Past(transaction, null, null, earlier(transaction, row, sold));
        }
        String snapshot = snapshots.get(row.id());
        MemberSnapshot start = snapshot == null ? null : decisions.member(snapshot, row.accountId());
        return new Past(transaction, row.accountId(), start, earlier(transaction, row, sold));
    }

    /** What is taken back, when it was sold before the period. */
    private @Nullable Sale earlier(Transaction transaction, PastRow row, Set<String> sold) {
        if (row.originalId().isEmpty() || sold.contains(row.originalId())) {
            return null;
        }
        sold.add(row.originalId());
        Map<String, BigDecimal> before = new HashMap<>();
        if (transaction.type() == Transaction.Type.RETURN) {
            Json.MAPPER
                    .readTree(row.returnedAfter())
                    .properties()
                    .forEach(line -> before.put(
                            line.getKey(), new BigDecimal(line.getValue().asString())));
            transaction
                    .lines()
                    .forEach(line ->
                            before.computeIfPresent(line.lineId(), (id, after) -> after.subtract(line.quantity())));
        }
        return decisions.sale(row.originalId(), before).orElse(null);
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
