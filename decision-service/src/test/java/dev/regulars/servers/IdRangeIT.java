package dev.regulars.servers;

import static com.mongodb.client.model.Filters.gt;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class IdRangeIT {

    @Test
    void pagesByIdHoldAllInOrder() {
        try (EmbeddedMongoFixture mongo = EmbeddedMongoFixture.inMemory()) {
            MongoCollection<Document> members = mongo.collection("members");
            List<String> ids = new ArrayList<>(IntStream.range(0, 300)
                    .mapToObj(i -> (i % 3 == 0 ? "m_" : "M.") + i)
                    .toList());
            Collections.shuffle(ids, new Random(7));
            ids.forEach(id -> members.insertOne(new Document("_id", id).append("even", id.hashCode() % 2 == 0)));
            members.insertOne(new Document("_id", 12));
            for (boolean half : new boolean[] {false, true}) {
                Document filter = half ? new Document("even", true) : new Document();
                List<String> wanted = ids.stream()
                        .filter(id -> !half || id.hashCode() % 2 == 0)
                        .sorted()
                        .toList();
                assertThat(pages(members, filter)).isEqualTo(wanted);
            }
        }
    }

    private static List<String> pages(MongoCollection<Document> members, Document filter) {
        List<String> found = new ArrayList<>();
        String after = "";
        while (true) {
            Document behind = new Document("_id", new Document("$gt", after));
            behind.putAll(filter);
            List<Document> page =
                    members.find(behind).sort(Sorts.ascending("_id")).limit(7).into(new ArrayList<>());
            if (page.isEmpty()) {
                assertThat(members.find(gt("_id", after)).first()).isNull();
                return found;
            }
            page.forEach(document -> found.add(document.getString("_id")));
            after = found.get(found.size() - 1);
        }
    }
}
