package dev.regulars.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is written and asked, a collection with indexes answers as one without. */
class SecondaryIndexIT {
    private static final int STEPS = 1_500;
    private static final List<Object> VALUES = Arrays.asList(
            "a",
            "b",
            "ab",
            "a\u0000b",
            "a\u0001",
            "\uffff",
            "",
            -1,
            0,
            1,
            2.5,
            10L,
            true,
            false,
            null,
            new Decimal128(10),
            new Date(7),
            new Document("a", 1));
    private static final List<Object> SEVERAL =
            List.of(List.of(), List.of("a", "b"), List.of(1, 10), List.of(List.of("a"), 0));

    private final long seed = Long.getLong("regulars.seed", System.nanoTime());
    private final Random random = new Random(seed);

    private Object value() {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    /** One index holds both {@code x} and {@code y}, so only one of them may have several. */
    private Object value(String field) {
        return field.equals("y") || random.nextInt(4) > 0 ? value() : SEVERAL.get(random.nextInt(SEVERAL.size()));
    }

    private String id() {
        return "m-" + random.nextInt(300);
    }

    private Object condition() {
        return switch (random.nextInt(10)) {
            case 0 -> new Document("$in", List.of("a", 1, "b"));
            case 1 -> new Document("$gt", random.nextBoolean() ? "a" : 0);
            case 2 -> new Document("$lte", random.nextBoolean() ? "ab" : 2);
            case 3 -> new Document("$gte", 0).append("$lt", 10);
            case 4 -> new Document(random.nextBoolean() ? "$ne" : "$lt", "b");
            case 5 -> new Document("$regex", "^a").append("$gt", "m");
            case 6 -> new Document("$in", Arrays.asList("a", null));
            default -> value();
        };
    }

    private Document query() {
        Document query = new Document();
        for (String field : List.of("x", "y", "z")) {
            if (random.nextInt(3) > 0) {
                query.append(field, condition());
            }
        }
        return query;
    }

    private void write(MongoCollection<Document> one, MongoCollection<Document> other) {
        Document query = random.nextInt(4) > 0 ? new Document("_id", id()) : new Document(query()).append("_id", id());
        String field = List.of("x", "y", "z").get(random.nextInt(3));
        switch (random.nextInt(7)) {
            case 5 -> {
                Document all = random.nextInt(20) == 0 ? query() : query;
                one.deleteMany(all);
                other.deleteMany(all);
            }
            case 6 -> {
                Document all = query().append("w", new Document("$exists", false));
                one.updateMany(all, Updates.set("w", "a"));
                other.updateMany(all, Updates.set("w", "a"));
            }
            case 0 -> {
                one.deleteOne(query);
                other.deleteOne(query);
            }
            case 1 -> {
                one.updateOne(query, Updates.unset(field));
                other.updateOne(query, Updates.unset(field));
            }
            case 2 -> {
                Object value = value(field);
                one.updateOne(query, Updates.set(field, value));
                other.updateOne(query, Updates.set(field, value));
            }
            default -> {
                Document document =
                        new Document("_id", id()).append("x", value("x")).append("y", value("y"));
                if (one.countDocuments(new Document("_id", document.get("_id"))) == 0) {
                    one.insertOne(new Document(document));
                    other.insertOne(document);
                }
            }
        }
    }

    private static List<Document> sorted(MongoCollection<Document> collection, Document query) {
        return collection.find(query).sort(new Document("_id", 1)).into(new ArrayList<>());
    }

    private void ask(MongoCollection<Document> one, MongoCollection<Document> other) {
        Document query = query();
        assertThat(sorted(one, query)).as("%s, seed %d", query, seed).isEqualTo(sorted(other, query));
        Document order = new Document("y", 1).append("_id", -1);
        assertThat(one.find(query).sort(order).skip(2).limit(5))
                .as("%s in order of y, seed %d", query, seed)
                .containsExactlyElementsOf(other.find(query).sort(order).skip(2).limit(5));
        Document behind = new Document(query).append("_id", new Document("$gt", id()));
        int most = 1 + random.nextInt(20);
        assertThat(one.find(behind).sort(new Document("_id", 1)).limit(most))
                .as("%s, %d of them, seed %d", behind, most, seed)
                .containsExactlyElementsOf(
                        sorted(other, behind).stream().limit(most).toList());
        assertThat(StreamSupport.stream(one.find(query).limit(3).spliterator(), false)
                        .distinct()
                        .count())
                .as("%s, seed %d", query, seed)
                .isEqualTo(Math.min(3, other.countDocuments(query)));
    }

    private void steps(EmbeddedMongoFixture mongo) {
        MongoCollection<Document> one = mongo.collection("indexed");
        MongoCollection<Document> other = mongo.collection("plain");
        for (int i = 0; i < STEPS; i++) {
            write(one, other);
            if (i % 3 == 0) {
                ask(one, other);
            }
        }
    }

    @Test
    void answersAreThoseOfACollectionWithoutIndexes(@TempDir Path folder) {
        try (EmbeddedMongoFixture mongo = EmbeddedMongoFixture.durable(folder)) {
            IntStream.range(0, 50).forEach(i -> write(mongo.collection("indexed"), mongo.collection("plain")));
            MongoCollection<Document> indexed = mongo.collection("indexed");
            indexed.createIndex(Indexes.ascending("x"));
            indexed.createIndex(Indexes.ascending("z", "_id"));
            indexed.createIndex(Indexes.ascending("y", "x"));
            indexed.createIndex(Indexes.ascending("y", "x"));
            steps(mongo);
        }
        try (EmbeddedMongoFixture mongo = EmbeddedMongoFixture.durable(folder)) {
            steps(mongo);
            assertThat(mongo.collection("indexed").listIndexes()).hasSize(4);
            mongo.collection("indexed").dropIndex("y_1_x_1");
            steps(mongo);
        }
    }

    /** Files of earlier versions say that there are indexes, and have no entries. */
    @Test
    void aFileWithoutEntriesOpens(@TempDir Path folder) {
        try (EmbeddedMongoFixture mongo = EmbeddedMongoFixture.durable(folder)) {
            mongo.collection("indexed").createIndex(Indexes.ascending("x"));
            mongo.collection("indexed").insertOne(new Document("_id", "m-1").append("x", "a"));
        }
        StoreFile file = StoreFile.open(folder);
        for (String map : List.copyOf(file.store().getMapNames())) {
            if (map.startsWith("secondary")) {
                file.positions(map).clear();
            }
        }
        file.commit();
        file.close();
        try (EmbeddedMongoFixture mongo = EmbeddedMongoFixture.durable(folder)) {
            assertThat(mongo.collection("indexed").find(new Document("x", "a"))).hasSize(1);
        }
    }

    @Test
    void whatFailedLeavesTheEntriesAsTheyWere() {
        try (EmbeddedMongoFixture mongo = EmbeddedMongoFixture.inMemory()) {
            MongoCollection<Document> indexed = mongo.collection("indexed");
            indexed.createIndex(Indexes.ascending("x"));
            indexed.createIndex(Indexes.ascending("z"), new IndexOptions().unique(true));
            indexed.insertOne(new Document("_id", "m-1").append("x", "a").append("z", 1));
            indexed.insertOne(new Document("_id", "m-2").append("x", "a").append("z", 2));
            Document second = new Document("_id", "m-2");
            assertThatThrownBy(() ->
                            indexed.updateOne(second, Updates.combine(Updates.set("x", "b"), Updates.set("z", 1))))
                    .hasMessageContaining("E11000");
            assertThatThrownBy(() -> indexed.createIndex(Indexes.ascending("y"), new IndexOptions().name("x_1")))
                    .hasMessageContaining("x_1");
            assertThat(indexed.find(new Document("x", "a"))).hasSize(2);
            assertThat(indexed.findOneAndUpdate(new Document("x", "a").append("z", 2), Updates.set("x", "c")))
                    .containsEntry("_id", "m-2");
            assertThat(indexed.find(new Document("x", "c"))).hasSize(1);
            assertThat(indexed.find(new Document("x", "a"))).hasSize(1);
        }
    }
}
