package dev.regulars.servers;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import org.h2.mvstore.MVMap;

/** The collections of one database: each is a map in the store file, and so is each index. */
final class DocumentDatabase extends AbstractSynchronizedMongoDatabase<String> {
    static final String DOCUMENTS = "documents/";
    private static final String INDEX = "index/";

    private final StoreFile store;

    DocumentDatabase(String name, StoreFile store, CursorRegistry cursors) {
        super(name, cursors);
        this.store = store;
        initializeNamespacesAndIndexes();
    }

    @Override
    protected MongoCollection<String> openOrCreateCollection(String name, CollectionOptions options) {
        return new DocumentCollection(this, name, options, cursorRegistry, documents(name));
    }

    private MVMap<String, byte[]> documents(String collection) {
        return store.documents(DOCUMENTS + getFullCollectionNamespace(collection));
    }

    @Override
    protected Index<String> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        if (IdIndex.isFor(keys)) {
            removeIndex(collection, index); // files of earlier versions have one
            return new IdIndex(documents(collection), index, keys, sparse);
        }
        return new UniqueIndex(store.positions(indexMap(collection, index)), index, keys, sparse);
    }

    @Override
    protected Index<String> openOrCreateSecondaryIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        return SecondaryIndex.isFor(keys)
                ? new SecondaryIndex(store.positions(indexMap(collection, index)), index, keys)
                : super.openOrCreateSecondaryIndex(collection, index, keys, sparse);
    }

    @Override
    protected void dropIndex(MongoCollection<String> collection, String index) {
        super.dropIndex(collection, index);
        removeIndex(collection.getCollectionName(), index);
    }

    private void removeIndex(String collection, String index) {
        String map = indexMap(collection, index);
        if (store.store().hasMap(map)) {
            store.store().removeMap(store.positions(map));
        }
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        super.dropCollection(name, oplog);
        store.store().removeMap(DOCUMENTS + getFullCollectionNamespace(name));
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        throw new UnsupportedOperationException("the embedded server does not rename collections");
    }

    @Override
    protected long getFileSize() {
        return getStorageSize();
    }

    @Override
    protected long getStorageSize() {
        return store.isDurable() ? store.store().getFileStore().size() : 0;
    }

    private String indexMap(String collection, String index) {
        return INDEX + getFullCollectionNamespace(collection) + "/" + index;
    }
}
