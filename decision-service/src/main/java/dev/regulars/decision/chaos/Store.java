package dev.regulars.decision.chaos;

import dev.regulars.decision.accounts.Documents;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** The store as it is looked at when all is over. */
final class Store implements AutoCloseable {

    private final SimpleMongoClientDatabaseFactory factory;

    Store(String uri) {
        factory = new SimpleMongoClientDatabaseFactory(uri);
    }

    Documents documents() {
        return new Documents(new MongoTemplate(factory));
    }

    @Override
    public void close() {
        try {
            factory.destroy();
        } catch (Exception e) {
            throw new IllegalStateException("the store's connection does not close", e);
        }
    }
}
