package dev.regulars.servers;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A query for the next documents in order of ids, {@code {_id: {$gt: 'm-1'}}} sorted and limited: who goes by a
 * collection page by page would otherwise read and sort all of it for each page.
 */
final class IdRange {
    private static final String ID = "_id";

    private IdRange() {}

    /** The key to begin at; null for another query. */
    static @Nullable String start(@Nullable Document query, @Nullable Document orderBy, int skip, int limit) {
        boolean byId = orderBy != null
                && orderBy.size() == 1
                && orderBy.get(ID) instanceof Number order
                && order.intValue() == 1;
        return byId
                        && skip == 0
                        && limit > 0
                        && query != null
                        && query.get(ID) instanceof Document range
                        && range.size() == 1
                        && range.get("$gt") instanceof String after
                ? Bson.key(new de.bwaldvogel.mongo.backend.KeyValue(after))
                : null;
    }

    /** In order of keys, which for texts is the order of ids. */
    static Stream<byte[]> behind(MVMap<String, byte[]> documents, String key) {
        Cursor<String, byte[]> cursor = documents.cursor(key);
        Iterator<byte[]> values = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return cursor.hasNext();
            }

            @Override
            public byte[] next() {
                cursor.next();
                return cursor.getValue();
            }
        };
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(values, Spliterator.ORDERED), false);
    }
}
