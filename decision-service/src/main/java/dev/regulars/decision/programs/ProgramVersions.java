package dev.regulars.decision.programs;

import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dev.regulars.program.reading.ProgramFiles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** The files of every version that ever decided, by content hash: a return is decided under the version of its sale. */
@Component
class ProgramVersions {

    private static final Bson KEPT = Projections.include("keptAt", "activatedAt");

    private final MongoTemplate mongo;

    ProgramVersions(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    private MongoCollection<Document> programs() {
        return mongo.getCollection("programs");
    }

    /** Keeping a version again changes nothing but the time of its last activation. */
    void keep(ProgramFiles files, String name, Instant activatedAt) {
        List<Document> texts = files.texts().entrySet().stream()
                .map(file -> new Document("name", file.getKey()).append("text", file.getValue()))
                .toList();
        Document version = new Document("_id", files.version())
                .append("name", name)
                .append("files", texts)
                .append("activatedAt", Date.from(activatedAt))
                .append("keptAt", Date.from(activatedAt));
        try {
            programs().insertOne(version);
        } catch (MongoWriteException | DuplicateKeyException e) {
            if (!isDuplicate(e)) {
                throw e;
            }
            programs()
                    .updateOne(
                            Filters.eq("_id", files.version()),
                            new Document("$set", new Document("activatedAt", Date.from(activatedAt))));
        }
    }

    private static boolean isDuplicate(RuntimeException e) {
        return e instanceof DuplicateKeyException
                || (e instanceof MongoWriteException write && write.getError().getCode() == 11000);
    }

    Optional<ProgramFiles> find(String version) {
        return Optional.ofNullable(programs().find(Filters.eq("_id", version)).first())
                .map(ProgramVersions::files);
    }

    Optional<KeptVersion> kept(String version) {
        return Optional.ofNullable(programs()
                        .find(Filters.eq("_id", version))
                        .projection(KEPT)
                        .first())
                .map(ProgramVersions::since);
    }

    List<KeptVersion> lastKept(int most) {
        return programs()
                .find()
                .projection(KEPT)
                .sort(Sorts.descending("activatedAt"))
                .limit(most)
                .map(ProgramVersions::since)
                .into(new ArrayList<>());
    }

    /** What an older version of the service kept says only when it was activated last. */
    private static KeptVersion since(Document kept) {
        Date activated = kept.getDate("activatedAt");
        return new KeptVersion(
                kept.getString("_id"), kept.get("keptAt", activated).toInstant());
    }

    /** The version that was activated last; a few hundred versions at most, so no index is needed. */
    Optional<ProgramFiles> last() {
        return Optional.ofNullable(programs()
                        .find()
                        .sort(Sorts.descending("activatedAt"))
                        .limit(1)
                        .first())
                .map(ProgramVersions::files);
    }

    private static ProgramFiles files(Document version) {
        Map<String, String> texts = new TreeMap<>();
        version.getList("files", Document.class)
                .forEach(file -> texts.put(file.getString("name"), file.getString("text")));
        return new ProgramFiles(texts);
    }
}
