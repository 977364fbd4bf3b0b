package dev.regulars.decision.budgets;

import com.mongodb.client.MongoCollection;
import dev.regulars.decision.accounts.Documents;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Counts what is asked of the store. */
final class CountedDocuments extends Documents {

    final AtomicLong reads = new AtomicLong();
    final AtomicLong writes = new AtomicLong();

    CountedDocuments(MongoTemplate mongo) {
        super(mongo);
    }

    @Override
    protected <T> T read(String collection, Function<MongoCollection<Document>, T> work) {
        reads.incrementAndGet();
        return super.read(collection, work);
    }

    @Override
    protected <T> T write(String collection, Function<MongoCollection<Document>, T> work) {
        writes.incrementAndGet();
        return super.write(collection, work);
    }
}
