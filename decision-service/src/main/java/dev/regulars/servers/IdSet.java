package dev.regulars.servers;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A query for documents by their ids and nothing else, {@code {_id: {$in: ['m-1', 'm-2']}}}: the server would compare
 * each document that it finds with all the ids again, a million comparisons for a thousand of them.
 */
final class IdSet {
    private static final String ID = "_id";

    private IdSet() {}

    /** Those that are there, each once; null for another query. */
    static @Nullable Stream<byte[]> among(
            MVMap<String, byte[]> documents, @Nullable Document query, @Nullable Document orderBy) {
        boolean ordered = orderBy != null && !orderBy.isEmpty();
        if (ordered || query == null || query.size() != 1) {
            return null;
        }
        if (!(query.get(ID) instanceof Document range) || range.size() != 1) {
            return null;
        }
        return range.get("$in") instanceof Collection<?> ids && ids.stream().allMatch(String.class::isInstance)
                ? ids.stream()
                        .distinct()
                        .map(id -> documents.get(Bson.key(new KeyValue(id))))
                        .filter(Objects::nonNull)
                : null;
    }
}
