package dev.regulars.servers;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
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
 * An index that is not unique. An entry is the values of the fields and then the position of the document, so that
 * documents with equal values lie beside each other in order of ids: {@code waiting, email, 0005, m-1}. A field with
 * several values makes an entry of each. A document without the first field has none. The {@link DocumentCollection}
 * keeps entries together with documents.
 */
final class SecondaryIndex extends Index<String> {
    private static final String ID = "_id";
    private static final String NOTHING = "";

    private final MVMap<String, String> entries;
    /** By the name of the map of entries, what it was built of; nothing until it was built to the end. */
    private final MVMap<String, String> built;

    private final String map;
    private final List<String> fields;

    SecondaryIndex(MVMap<String, String> entries, MVMap<String, String> built, String name, List<IndexKey> keys) {
        super(name, keys, true); // to the server, "sparse" means that a document may have no entry
        this.entries = entries;
        this.built = built;
        this.map = entries.getName();
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

    /** Before it gets the documents that are there: entries of another index of the name, or of half of one, go. */
    void begin() {
        if (isEmpty()) {
            entries.clear();
        }
    }

    void complete() {
        built.put(map, String.valueOf(fields));
    }

    /** To the server, one that is still to be built. */
    @Override
    public boolean isEmpty() {
        return !String.valueOf(fields).equals(built.get(map));
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

    /** Those that a document is to have. */
    Set<String> entries(Document document) {
        if (!IndexText.isThere(document.get(fields.get(0)))) {
            return Set.of();
        }
        List<String> prefixes = List.of("");
        for (String field : fields) {
            Set<String> texts = new LinkedHashSet<>();
            addTexts(document.get(field), texts);
            prefixes = prefixes.stream()
                    .flatMap(prefix -> texts.stream().map(text -> prefix + text))
                    .toList();
        }
        String position = Bson.key(new KeyValue(document.get(ID)));
        Set<String> all = new TreeSet<>();
        prefixes.forEach(prefix -> all.add(prefix + position));
        return all;
    }

    /** Of a list, that of the list itself and those of what is in it. */
    private static void addTexts(@Nullable Object value, Set<String> texts) {
        texts.add(IndexText.of(value));
        if (value instanceof Collection<?> several) {
            several.forEach(one -> addTexts(one, texts));
        }
    }

    void change(Set<String> before, Set<String> after) {
        after.stream().filter(entry -> !before.contains(entry)).forEach(entry -> entries.put(entry, NOTHING));
        before.stream().filter(entry -> !after.contains(entry)).forEach(entries::remove);
    }

    /** When it is built. */
    @Override
    public void add(Document document, String position, MongoCollection<String> collection) {
        change(Set.of(), entries(document));
    }

    /** As the document goes; see {@link DocumentCollection#removeDocument(String)}. */
    @Override
    public @Nullable String remove(Document document) {
        return null;
    }

    /** As the document is written; see {@link DocumentCollection#handleUpdate}. */
    @Override
    public void updateInPlace(Document before, Document after, String position, MongoCollection<String> collection) {}

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

    @Override
    public void checkAdd(Document document, MongoCollection<String> collection) {
        List<String> several = fields.stream()
                .filter(field -> document.get(field) instanceof Collection)
                .toList();
        if (several.size() > 1) {
            throw new CannotIndexParallelArraysError(several);
        }
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<String> collection) {
        checkAdd(after, collection);
    }

    /** Also the keys: the server would take two of one name for the same. */
    @Override
    public boolean hasSameOptions(Index<?> other) {
        return toIndexDescription().equals(other.toIndexDescription());
    }

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
    public void drop() {
        built.remove(map);
    }
}
