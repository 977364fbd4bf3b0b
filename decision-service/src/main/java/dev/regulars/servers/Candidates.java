package dev.regulars.servers;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * All documents that match a query, and perhaps others.
 *
 * @param inOrder whether they come as the query wants them sorted
 */
record Candidates(Stream<byte[]> documents, boolean inOrder) {

    private record Search(SecondaryIndex index, IndexSearch how) {}

    /** Null when all documents of the collection are to be looked at. */
    static @Nullable Candidates of(
            MVMap<String, byte[]> documents,
            List<Index<String>> indexes,
            @Nullable Document query,
            @Nullable Document orderBy,
            int skip,
            int limit) {
        String from = IdRange.start(query, orderBy, skip, limit);
        Search search = query == null ? null : best(indexes, query, from != null);
        if (search != null && (search.how().byId() || from == null)) {
            Stream<byte[]> found = search.index().positions(search.how()).map(documents::get);
            return new Candidates(found.filter(Objects::nonNull), from != null);
        }
        return from == null ? null : new Candidates(IdRange.behind(documents, from), true);
    }

    private static @Nullable Search best(List<Index<String>> indexes, Document query, boolean sortsById) {
        Comparator<Search> byFields =
                Comparator.comparingInt(search -> search.how().served());
        Comparator<Search> byOrder = Comparator.comparing(search -> search.how().byId());
        return indexes.stream()
                .filter(SecondaryIndex.class::isInstance)
                .map(SecondaryIndex.class::cast)
                .flatMap(index -> Stream.ofNullable(index.search(query)).map(how -> new Search(index, how)))
                .max(sortsById ? byOrder.thenComparing(byFields) : byFields)
                .orElse(null);
    }
}
