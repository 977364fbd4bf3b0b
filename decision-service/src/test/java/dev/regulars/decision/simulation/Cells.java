package dev.regulars.decision.simulation;

import dev.regulars.decision.accounts.Documents;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.bson.Document;

/** The collections' documents by id. A document that is in here is never changed, but replaced. */
final class Cells {

    private final Map<String, TreeMap<String, Document>> collections = new TreeMap<>();

    private TreeMap<String, Document> in(String collection) {
        return collections.computeIfAbsent(collection, name -> new TreeMap<>());
    }

    Optional<Document> get(String collection, String id) {
        return Optional.ofNullable(in(collection).get(id));
    }

    /** In order of id. */
    List<Document> matching(String collection, Filter filter) {
        List<String> ids = filter.ids();
        Collection<Document> candidates = ids == null
                ? in(collection).values()
                : ids.stream()
                        .distinct()
                        .sorted()
                        .flatMap(id -> get(collection, id).stream())
                        .toList();
        List<Document> matching = new ArrayList<>(candidates);
        matching.removeIf(document -> !filter.matches(document));
        return matching;
    }

    /** False when the id is taken. */
    boolean insert(String collection, Document document) {
        return in(collection).putIfAbsent(document.getString(Documents.ID), (Document) Values.copy(document)) == null;
    }

    /** True when a document matched; an upsert whose id is taken changes nothing. */
    boolean change(String collection, Filter filter, boolean upsert, Function<Document, Document> change) {
        List<Document> matching = matching(collection, filter);
        if (matching.isEmpty()) {
            if (upsert) {
                insert(collection, change.apply(filter.seed()));
            }
            return false;
        }
        Document old = matching.get(0);
        in(collection).put(old.getString(Documents.ID), change.apply(old));
        return true;
    }

    boolean delete(String collection, Filter filter) {
        List<Document> matching = matching(collection, filter);
        return !matching.isEmpty() && in(collection).remove(matching.get(0).getString(Documents.ID)) != null;
    }
}
