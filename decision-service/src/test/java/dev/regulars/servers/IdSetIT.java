package dev.regulars.servers;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdSetIT {

    private static List<Object> ids(Iterable<Document> found) {
        List<Object> ids = new ArrayList<>();
        found.forEach(one -> ids.add(one.get("_id")));
        return ids;
    }

    @Test
    void someAreFoundByTheirIds() {
        try (EmbeddedMongoFixture mongo = EmbeddedMongoFixture.inMemory()) {
            MongoCollection<Document> members = mongo.collection("members");
            for (int i = 0; i < 10; i++) {
                members.insertOne(new Document("_id", "m-" + i).append("even", i % 2 == 0));
            }
            members.insertOne(new Document("_id", 12));
            assertThat(ids(members.find(in("_id", "m-3", "m-7", "m-3", "nobody"))))
                    .containsExactlyInAnyOrder("m-3", "m-7");
            assertThat(ids(members.find(in("_id", List.of())))).isEmpty();
            assertThat(ids(members.find(in("_id", "m-1", 12)))).containsExactlyInAnyOrder("m-1", 12);
            assertThat(ids(members.find(
                            new Document("_id", new Document("$in", List.of("m-1", "m-2"))).append("even", true))))
                    .containsExactly("m-2");
            assertThat(ids(members.find(in("_id", "m-4", "m-5")).projection(new Document("even", 1))))
                    .hasSize(2);
        }
    }

    @Test
    void anIdIsTakenUntilItsDocumentGoes() {
        try (EmbeddedMongoFixture mongo = EmbeddedMongoFixture.inMemory()) {
            MongoCollection<Document> members = mongo.collection("members");
            members.insertOne(new Document("_id", "ann"));
            assertThatThrownBy(() -> members.insertOne(new Document("_id", "ann")))
                    .isInstanceOf(MongoWriteException.class)
                    .hasMessageContaining("E11000");
            assertThat(members.deleteOne(eq("_id", "ann")).getDeletedCount()).isEqualTo(1);
            assertThat(members.deleteOne(eq("_id", "ann")).getDeletedCount()).isZero();
            members.insertOne(new Document("_id", "ann").append("again", true));
            assertThat(members.countDocuments(eq("_id", "ann"))).isEqualTo(1);
            assertThat(ids(members.find(eq("again", true)))).containsExactly("ann");
        }
    }

    /** Earlier versions kept the ids a second time; whoever goes back to one builds that index anew. */
    @Test
    void aFileWithAnIndexOfIdsOpens(@TempDir Path folder) {
        String old = "index/it.members/_id_";
        try (EmbeddedMongoFixture mongo = EmbeddedMongoFixture.durable(folder)) {
            mongo.collection("members").insertOne(new Document("_id", "ann"));
        }
        StoreFile file = StoreFile.open(folder);
        file.positions(old).put("gone", "gone");
        file.commit();
        file.close();
        try (EmbeddedMongoFixture mongo = EmbeddedMongoFixture.durable(folder)) {
            MongoCollection<Document> members = mongo.collection("members");
            assertThatThrownBy(() -> members.insertOne(new Document("_id", "ann")))
                    .isInstanceOf(MongoWriteException.class);
            members.insertOne(new Document("_id", "gone"));
            assertThat(ids(members.find())).containsExactlyInAnyOrder("ann", "gone");
        }
        StoreFile after = StoreFile.open(folder);
        assertThat(after.store().hasMap(old)).isFalse();
        after.close();
    }
}
