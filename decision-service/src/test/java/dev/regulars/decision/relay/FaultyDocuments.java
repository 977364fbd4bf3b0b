package dev.regulars.decision.relay;

import com.mongodb.client.MongoCollection;
import dev.regulars.decision.accounts.Documents;
import java.util.Random;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The store, but now and then the process "dies" just before or just after a step: nothing that follows it happens. */
public final class FaultyDocuments extends Documents {

    private static final int ONE_IN = 12;

    private final Random random;
    private volatile boolean faulty = true;

    public FaultyDocuments(MongoTemplate mongo, long seed) {
        super(mongo);
        random = new Random(seed);
    }

    public static final class Crash extends RuntimeException {}

    public void heal() {
        faulty = false;
    }

    @Override
    protected <T> T read(String collection, Function<MongoCollection<Document>, T> work) {
        maybeCrash();
        return super.read(collection, work);
    }

    @Override
    protected <T> T write(String collection, Function<MongoCollection<Document>, T> work) {
        maybeCrash();
        T result = super.write(collection, work);
        maybeCrash();
        return result;
    }

    private synchronized void maybeCrash() {
        if (faulty && random.nextInt(ONE_IN) == 0) {
            throw new Crash();
        }
    }
}
