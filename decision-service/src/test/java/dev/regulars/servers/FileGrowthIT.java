package dev.regulars.servers;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileGrowthIT {
    private static final int DOCUMENTS = 200;
    private static final int BYTES_EACH = 4_000;
    private static final long LIVE_BYTES = (long) DOCUMENTS * BYTES_EACH;

    @Test
    void updatesUseTheFilesFreeSpaceAgain(@TempDir Path folder) throws Exception {
        try (EmbeddedMongoFixture mongo = EmbeddedMongoFixture.durable(folder)) {
            MongoCollection<Document> documents = mongo.collection("growth");
            String text = "x".repeat(BYTES_EACH);
            documents.insertMany(ids().map(id -> new Document("_id", id).append("text", text))
                    .toList());
            long end = System.nanoTime() + 8_000_000_000L;
            long written;
            for (written = 0; System.nanoTime() < end; written += LIVE_BYTES) {
                documents.bulkWrite(replacements(text));
            }
            // Old versions are kept for some 2 seconds; without reuse the file would hold all that was written.
            assertThat(Files.size(folder.resolve("documents.mv"))).isLessThan(written / 2);
        }
    }

    private static List<WriteModel<Document>> replacements(String text) {
        List<WriteModel<Document>> all = new ArrayList<>();
        ids().forEach(id -> all.add(new ReplaceOneModel<>(eq("_id", id), new Document("text", text))));
        return all;
    }

    private static Stream<String> ids() {
        return IntStream.range(0, DOCUMENTS).mapToObj(n -> "d-" + n);
    }
}
