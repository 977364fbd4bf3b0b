package dev.regulars.servers;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** From the values of the indexed fields to the position of the one document that has them. */
final class UniqueIndex extends AbstractUniqueIndex<String> {
    private final MVMap<String, String> positions;

    UniqueIndex(MVMap<String, String> positions, String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        this.positions = positions;
    }

    @Override
    protected @Nullable String removeDocument(KeyValue values) {
        return positions.remove(Bson.key(values));
    }

    @Override
    protected boolean putKeyPosition(KeyValue values, String position) {
        return positions.putIfAbsent(Bson.key(values), position) == null;
    }

    @Override
    protected @Nullable String getPosition(KeyValue values) {
        return positions.get(Bson.key(values));
    }

    @Override
    protected Iterable<Map.Entry<KeyValue, String>> getIterable() {
        return () -> positions.entrySet().stream()
                .map(entry -> Map.entry(Bson.values(entry.getKey()), entry.getValue()))
                .iterator();
    }

    @Override
    public long getCount() {
        return positions.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
