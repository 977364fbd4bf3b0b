package dev.regulars.servers;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation the project sends to MongoDB means on the embedded server what it means on a real one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DialectIT {
    private EmbeddedMongoFixture durable;
    private EmbeddedMongoFixture inMemory;

    @BeforeAll
    void start(@TempDir Path folder) {
        durable = EmbeddedMongoFixture.durable(folder);
        inMemory = EmbeddedMongoFixture.inMemory();
    }

    @AfterAll
    void stop() {
        durable.close();
        inMemory.close();
    }

    Stream<EmbeddedMongoFixture> servers() {
        return Stream.of(durable, inMemory);
    }

    @OnBothStores
    void answersHello(EmbeddedMongoFixture server) {
        Document hello = server.client.getDatabase("admin").runCommand(new Document("hello", 1));
        assertThat(hello.getBoolean("isWritablePrimary")).isTrue();
        assertThat(hello.getInteger("maxWireVersion")).isGreaterThanOrEqualTo(8);
        assertThat(hello.getDouble("ok")).isEqualTo(1);
    }

    @OnBothStores
    void pullTakesTheMatchingElementsOfAnArrayOnly(EmbeddedMongoFixture server) {
        MongoCollection<Document> accounts = fresh(server, "accounts");
        List<Document> outbox = IntStream.rangeClosed(1, 5)
                .mapToObj(n -> new Document("sequence", (long) n).append("body", "b" + n))
                .toList();
        accounts.insertOne(new Document("_id", "m-1").append("outbox", outbox).append("version", 7L));

        var result = accounts.updateOne(eq("_id", "m-1"), pull("outbox", lte("sequence", 3L)));

        assertThat(result.getModifiedCount()).isEqualTo(1);
        Document account = accounts.find(eq("_id", "m-1")).first();
        assertThat(account.getList("outbox", Document.class))
                .extracting(entry -> entry.getLong("sequence"))
                .containsExactly(4L, 5L);
        assertThat(account.getLong("version")).isEqualTo(7);
    }

    @OnBothStores
    void pullInOneUpdateWithOtherOperators(EmbeddedMongoFixture server) {
        MongoCollection<Document> accounts = fresh(server, "accounts2");
        accounts.insertOne(new Document("_id", "m-1")
                .append("outbox", List.of(new Document("sequence", 1), new Document("sequence", 2L)))
                .append("relayed", 0L));
        accounts.updateOne(
                eq("_id", "m-1"),
                combine(pull("outbox", new Document("sequence", new Document("$lte", 2L))), set("relayed", 2L)));
        assertThat(accounts.find().first())
                .isEqualTo(
                        new Document("_id", "m-1").append("outbox", List.of()).append("relayed", 2L));
    }

    @OnBothStores
    void replacesOnlyTheExpectedVersion(EmbeddedMongoFixture server) {
        MongoCollection<Document> accounts = fresh(server, "versions");
        accounts.insertOne(new Document("_id", "m-1").append("version", 1L));
        Document next = new Document("_id", "m-1").append("version", 2L);

        assertThat(accounts.replaceOne(and(eq("_id", "m-1"), eq("version", 9L)), next)
                        .getMatchedCount())
                .isZero();
        assertThat(accounts.replaceOne(and(eq("_id", "m-1"), eq("version", 1L)), next)
                        .getModifiedCount())
                .isEqualTo(1);
        assertThat(accounts.replaceOne(new Document("_id", "m-1").append("version", 1L), next)
                        .getMatchedCount())
                .isZero();
        assertThat(accounts.find(and(eq("_id", "m-1"), eq("version", 2L))).first())
                .isEqualTo(next);
    }

    @OnBothStores
    void upsertsWhatIsMissing(EmbeddedMongoFixture server) {
        MongoCollection<Document> decisions = fresh(server, "decisions");
        Document decision = new Document("_id", "pos:1").append("points", 5);
        decisions.replaceOne(eq("_id", "pos:1"), decision, new ReplaceOptions().upsert(true));
        decisions.replaceOne(eq("_id", "pos:1"), decision, new ReplaceOptions().upsert(true));
        decisions.updateOne(eq("_id", "pos:2"), set("points", 6), new UpdateOptions().upsert(true));
        assertThat(decisions.countDocuments()).isEqualTo(2);
        assertThat(decisions.find(eq("points", 6)).first()).containsEntry("_id", "pos:2");
    }

    @OnBothStores
    void refusesTheSameIdTwice(EmbeddedMongoFixture server) {
        MongoCollection<Document> members = fresh(server, "members");
        members.insertOne(new Document("_id", "m-1"));
        assertThatThrownBy(() -> members.insertOne(new Document("_id", "m-1")))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e -> assertThat(e.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY));
    }

    @OnBothStores
    void insertsTheOthersWhenOneIsThereAlready(EmbeddedMongoFixture server) {
        MongoCollection<Document> ledger = fresh(server, "ledger");
        ledger.insertOne(new Document("_id", new Document("member", "m-1").append("sequence", 2L)));
        List<Document> postings = Stream.of(1L, 2L, 3L)
                .map(n -> new Document("_id", new Document("member", "m-1").append("sequence", n)))
                .toList();
        assertThatThrownBy(() -> ledger.insertMany(postings, new InsertManyOptions().ordered(false)))
                .isInstanceOfSatisfying(
                        MongoBulkWriteException.class,
                        e -> assertThat(e.getWriteErrors())
                                .singleElement()
                                .satisfies(error ->
                                        assertThat(error.getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY)));
        assertThat(ledger.countDocuments()).isEqualTo(3);
        assertThat(ledger.find(eq("_id", new Document("member", "m-1").append("sequence", 3L)))
                        .first())
                .isNotNull();
    }

    @OnBothStores
    void setsPushesIncrementsAndUnsets(EmbeddedMongoFixture server) {
        MongoCollection<Document> budgets = fresh(server, "budgets");
        budgets.insertOne(
                new Document("_id", "b").append("left", 100L).append("old", 1).append("leases", List.of()));
        budgets.updateOne(
                eq("_id", "b"),
                combine(inc("left", -30L), unset("old"), set("a.b", "c"), push("leases", new Document("by", "i-1"))));
        assertThat(budgets.find().first())
                .isEqualTo(new Document("_id", "b")
                        .append("left", 70L)
                        .append("leases", List.of(new Document("by", "i-1")))
                        .append("a", new Document("b", "c")));
    }

    @OnBothStores
    void findsAndUpdatesWhenTheConditionHolds(EmbeddedMongoFixture server) {
        MongoCollection<Document> budgets = fresh(server, "slices");
        budgets.insertOne(new Document("_id", "b").append("left", 10L));
        var after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
        Document taken = budgets.findOneAndUpdate(and(eq("_id", "b"), gt("left", 5L)), inc("left", -8L), after);
        assertThat(taken.getLong("left")).isEqualTo(2);
        assertThat(budgets.findOneAndUpdate(and(eq("_id", "b"), gt("left", 5L)), inc("left", -8L), after))
                .isNull();
        assertThat(budgets.find().first().getLong("left")).isEqualTo(2);
    }

    @OnBothStores
    void writesInBulk(EmbeddedMongoFixture server) {
        MongoCollection<Document> mixed = fresh(server, "mixed");
        var result = mixed.bulkWrite(List.of(
                new InsertOneModel<>(new Document("_id", 1).append("n", 1)),
                new InsertOneModel<>(new Document("_id", 2).append("n", 1)),
                new UpdateOneModel<>(eq("_id", 1), inc("n", 5)),
                new ReplaceOneModel<>(eq("_id", 3), new Document("n", 9), new ReplaceOptions().upsert(true))));
        assertThat(result.getInsertedCount()).isEqualTo(2);
        assertThat(result.getModifiedCount()).isEqualTo(1);
        assertThat(result.getUpserts()).hasSize(1);
        assertThat(mixed.find(in("_id", 1, 3)).sort(Sorts.ascending("_id")).map(d -> d.getInteger("n")))
                .containsExactly(6, 9);
    }

    @OnBothStores
    void deletesCountsAndSorts(EmbeddedMongoFixture server) {
        MongoCollection<Document> many = fresh(server, "many");
        many.insertMany(IntStream.range(0, 2_500)
                .mapToObj(n -> new Document("_id", "d-" + n).append("n", n))
                .toList());
        assertThat(many.deleteOne(and(eq("_id", "d-7"), eq("n", 8))).getDeletedCount())
                .isZero();
        assertThat(many.deleteOne(eq("_id", "d-7")).getDeletedCount()).isEqualTo(1);
        assertThat(many.countDocuments(lte("n", 9))).isEqualTo(9);
        assertThat(many.find().sort(Sorts.descending("n")).limit(2).map(d -> d.getInteger("n")))
                .containsExactly(2_499, 2_498);
        assertThat(many.find().batchSize(100).into(new ArrayList<>())).hasSize(2_499);
    }

    @OnBothStores
    void keepsAUniqueIndexAndTakesAPlainOne(EmbeddedMongoFixture server) {
        MongoCollection<Document> identifiers = fresh(server, "identifiers");
        identifiers.createIndex(Indexes.ascending("kind", "hash"), new IndexOptions().unique(true));
        identifiers.createIndex(Indexes.ascending("member"));
        identifiers.insertOne(new Document("_id", 1)
                .append("kind", "card")
                .append("hash", "h")
                .append("member", "m"));
        assertThatThrownBy(() -> identifiers.insertOne(
                        new Document("_id", 2).append("kind", "card").append("hash", "h")))
                .isInstanceOf(MongoWriteException.class);
        assertThat(identifiers.find(eq("member", "m")).first()).isNotNull();
        assertThat(identifiers.find(and(eq("kind", "card"), eq("hash", "h"))).first())
                .isNotNull();
    }

    /** The servers outlive a test: they are not closed with its arguments. */
    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("servers")
    @Retention(RetentionPolicy.RUNTIME)
    @interface OnBothStores {}

    private static MongoCollection<Document> fresh(EmbeddedMongoFixture server, String name) {
        server.collection(name).drop();
        return server.collection(name);
    }
}
