package dev.regulars.decision.simulation;

import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pullByFilter;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import dev.regulars.decision.accounts.Documents;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.bson.conversions.Bson;

/** What the protocol asks of a store, with few values, so that operations meet each other's documents. */
final class Operations {

    private static final int VALUES = 4;

    private final String id;
    private final String other;
    private final long number;
    private final Document at;
    private final Bson pull;

    private Operations(Random random) {
        id = "m_" + random.nextInt(VALUES);
        other = "m_" + (VALUES + random.nextInt(VALUES));
        number = random.nextInt(VALUES);
        at = Documents.id(id).append("sequence", number);
        pull = pullByFilter(new Document("outbox", new Document("sequence", new Document("$lte", number))));
    }

    static Operation draw(Random random) {
        Operations operations = new Operations(random);
        List<Operation> all = new ArrayList<>(operations.writes());
        all.addAll(operations.reads());
        return all.get(random.nextInt(all.size()));
    }

    private Document account(String accountId) {
        return Documents.id(accountId)
                .append("sequence", number)
                .append("metrics", new Document())
                .append("text", null)
                .append("outbox", List.of());
    }

    private Bson commit() {
        Document entry = new Document("_id", "it:" + number).append("sequence", number);
        return combine(
                set("sequence", number + 1),
                set("pending", true),
                push("outbox", entry.append("bytes", 7)),
                set("metrics.2026-11-2" + number, new Document("spend", 100L * number)),
                unset("metrics.2026-11-2" + (number + 1) % VALUES),
                inc("uses", number));
    }

    private List<Operation> writes() {
        Document newer = Documents.id(id).append("sequence", new Document("$gt", number));
        Document older = Documents.id(id).append("sequence", new Document("$lt", number));
        Bson removed = combine(pull, unset("pending"));
        UpdateOptions upsert = new UpdateOptions().upsert(true);
        return List.of(
                new Operation("insert", s -> s.insert(Documents.ACCOUNTS, account(id))),
                new Operation("insert new", this::insertNew),
                new Operation("commit", s -> s.update(Documents.ACCOUNTS, at, commit())),
                new Operation("commit on newer", s -> s.update(Documents.ACCOUNTS, newer, commit())),
                bulk(
                        Documents.ACCOUNTS,
                        "remove",
                        new UpdateOneModel<>(at, removed),
                        new UpdateOneModel<>(Documents.id(other), pull)),
                bulk(Documents.ACCOUNTS, "remove of newer", new UpdateOneModel<>(newer, pull)),
                bulk(
                        Documents.ACCOUNTS,
                        "replace",
                        new ReplaceOneModel<>(Documents.id(id), account(id), new ReplaceOptions().upsert(true))),
                bulk(Documents.SALES, "upsert", new UpdateOneModel<>(older, set("sequence", number), upsert)),
                new Operation("delete", s -> s.delete(Documents.ACCOUNTS, at)));
    }

    @SafeVarargs
    private static Operation bulk(String collection, String name, WriteModel<Document>... writes) {
        return new Operation(name, s -> s.bulk(collection, List.of(writes)));
    }

    private Object insertNew(Documents store) {
        boolean allNew = store.insertNew(Documents.ACCOUNTS, List.of(account(other), account(id)));
        return allNew + " " + store.count(Documents.ACCOUNTS, new Document());
    }

    private List<Operation> reads() {
        Bson parts = include("sequence", "metrics", "uses", "outbox._id", "outbox.bytes", "no");
        return List.of(
                new Operation("find", s -> s.find(Documents.ACCOUNTS, at, include())),
                new Operation("find parts", s -> s.find(Documents.ACCOUNTS, Documents.id(id), parts)),
                new Operation(
                        "find all", s -> sorted(s.findAll(Documents.ACCOUNTS, List.of(id, other), include("outbox")))),
                new Operation("pending", s -> all(s, Documents.ACCOUNTS, Filters.eq("pending", true))),
                new Operation("everything", s -> all(s, Documents.ACCOUNTS, new Document())),
                new Operation("sales", s -> all(s, Documents.SALES, new Document())),
                new Operation("count", s -> s.count(Documents.ACCOUNTS, new Document("sequence", number))));
    }

    private static List<Document> all(Documents store, String collection, Bson filter) {
        List<Document> found = new ArrayList<>();
        store.forEach(collection, filter, include(), found::add);
        return sorted(found);
    }

    private static List<Document> sorted(List<Document> documents) {
        return documents.stream()
                .sorted(Comparator.comparing(document -> document.getString("_id")))
                .toList();
    }
}
