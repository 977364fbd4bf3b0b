package dev.regulars.servers;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * An index that is not unique. Its keys are the values of the fields and then the position of the document, so that
 * documents with equal values lie beside each other in order of ids: {@code waiting, email, 0005, m-1}. A field with
 * several values makes a key of each. A document without the first field has none.
 */
final class SecondaryIndex extends Index<String> {
    private static final String ID = "_id";
    private static final String NOTHING = "";

    private final MVMap<String, String> entries;
    private final List<String> fields;

    SecondaryIndex(MVMap<String, String> entries, String name, List<IndexKey> keys) {
        super(name, keys, true); // to the server, "sparse" means that a document may have no entry
        this.entries = entries;
        this.fields = fields(keys);
    }

    /** Fields of fields have no index of this kind: they are read one by one, as if there were none. */
    static boolean isFor(List<IndexKey> keys) {
        List<String> fields = fields(keys);
        return !fields.isEmpty() && fields.stream().noneMatch(field -> field.contains("."));
    }

    /** The id is at the end of each anyway. */
    private static List<String> fields(List<IndexKey> keys) {
        return keys.stream()
                .map(IndexKey::getKey)
                .takeWhile(Predicate.not(ID::equals))
                .toList();
    }

    @Nullable
    IndexSearch search(Document query) {
        return IndexSearch.of(fields, query);
    }

    /** Each once. */
    Stream<String> positions(IndexSearch search) {
        return search.ranges().stream().flatMap(this::positions).distinct();
    }

    private Stream<String> positions(IndexSearch.Range range) {
        Iterator<String> keys = entries.cursor(range.from(), range.to(), false);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(keys, Spliterator.ORDERED), false)
                .map(this::position);
    }

    private String position(String entry) {
        int begin = 0;
        for (int i = 0; i < fields.size(); i++) {
            begin = entry.indexOf(IndexText.END, begin) + 1;
        }
        return entry.substring(begin);
    }

    private Set<String> entries(Document document) {
        if (!IndexText.isThere(document.get(fields.get(0)))) {
            return Set.of();
        }
        List<String> prefixes = List.of("");
        for (String field : fields) {
            List<String> texts = texts(document.get(field));
            prefixes = prefixes.stream()
                    .flatMap(prefix -> texts.stream().map(text -> prefix + text))
                    .toList();
        }
        String position = position(document);
        Set<String> entries = new TreeSet<>();
        prefixes.forEach(prefix -> entries.add(prefix + position));
        return entries;
    }

    /** Of a list, those of what is in it and that of the list itself. */
    private static List<String> texts(@Nullable Object value) {
        List<String> texts = new ArrayList<>(List.of(IndexText.of(value)));
        if (value instanceof Collection<?> several) {
            several.forEach(one -> texts.add(IndexText.of(one)));
        }
        return texts;
    }

    private static String position(Document document) {
        return Bson.key(new KeyValue(document.get(ID)));
    }

    @Override
    public void add(Document document, String position, MongoCollection<String> collection) {
        entries(document).forEach(entry -> entries.put(entry, NOTHING));
    }

    @Override
    public @Nullable String remove(Document document) {
        Set<String> gone = entries(document);
        gone.forEach(entries::remove);
        return gone.isEmpty() ? null : position(document);
    }

    @Override
    public void updateInPlace(Document before, Document after, String position, MongoCollection<String> collection) {
        Set<String> old = entries(before);
        Set<String> now = entries(after);
        now.stream().filter(entry -> !old.contains(entry)).forEach(entry -> entries.put(entry, NOTHING));
        old.stream().filter(entry -> !now.contains(entry)).forEach(entries::remove);
    }

    @Override
    public boolean canHandle(Document query) {
        return search(query) != null;
    }

    @Override
    public Iterable<String> getPositions(Document query) {
        return positions(Objects.requireNonNull(search(query))).toList();
    }

    /** The index of the ids knows it. */
    @Override
    public @Nullable String getPosition(Document document) {
        return null;
    }

    /** Nothing is refused. */
    @Override
    public void checkAdd(Document document, MongoCollection<String> collection) {}

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<String> collection) {}

    @Override
    public long getCount() {
        return entries.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    /** The database removes the entries. */
    @Override
    public void drop() {}
}
