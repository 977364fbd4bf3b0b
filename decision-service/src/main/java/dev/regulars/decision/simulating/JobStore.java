package dev.regulars.decision.simulating;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.Documents;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * Simulations in the store, under the id of their draft and the time they were asked for, so that those of a draft are
 * a range of ids. One whose instance has not been heard of for a while has failed, whoever looks first writes it down.
 */
@Component
class JobStore {

    static final String COLLECTION = "simulations";
    static final Duration LAPSE = Duration.ofSeconds(30);
    /** Of one draft; beyond them the oldest goes. */
    static final int MOST = 20;

    private static final Bson WITHOUT_RESULT = Projections.exclude(JobDocuments.RESULT);

    private final Documents documents;
    private final Clock clock;

    JobStore(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    String newId(String draftId) {
        String at = String.format(Locale.ROOT, "%013d", now().toEpochMilli());
        return draftId + "." + at + "-" + UUID.randomUUID().toString().substring(0, 4);
    }

    void insert(SimulationJob job) {
        List<SimulationJob> before = all(job.draftId());
        before.stream().skip(MOST - 1L).filter(old -> old.status().isOver()).forEach(this::delete);
        documents.insert(COLLECTION, JobDocuments.write(job));
    }

    private void delete(SimulationJob job) {
        documents.delete(COLLECTION, Documents.id(job.id()));
    }

    /** Newest first. */
    List<SimulationJob> all(String draftId) {
        Document range = new Document(Documents.ID, new Document("$gt", draftId + ".").append("$lt", draftId + "/"));
        List<SimulationJob> jobs = new ArrayList<>();
        documents
                .page(COLLECTION, range, WITHOUT_RESULT, 2 * MOST)
                .forEach(document -> jobs.add(unlessLapsed(JobDocuments.read(document))));
        Collections.reverse(jobs);
        return jobs;
    }

    Optional<SimulationJob> find(String id) {
        return documents
                .find(COLLECTION, Documents.id(id), WITHOUT_RESULT)
                .map(JobDocuments::read)
                .map(this::unlessLapsed);
    }

    Optional<StoredResult> result(String id) {
        return documents
                .find(COLLECTION, Documents.id(id), Projections.include(JobDocuments.RESULT, JobDocuments.OTHERS))
                .flatMap(StoredResult::read);
    }

    /** False when it is over meanwhile: it was cancelled, or given up by another instance. */
    boolean change(SimulationJob was, SimulationJob is) {
        return change(was, JobDocuments.write(is));
    }

    boolean done(SimulationJob was, SimulationJob is, StoredResult result) {
        return change(was, result.write(JobDocuments.write(is)));
    }

    private boolean change(SimulationJob was, Document is) {
        is.remove(Documents.ID);
        return documents.update(
                COLLECTION,
                Documents.id(was.id()).append(JobDocuments.STATUS, was.status().name()),
                new Document("$set", is));
    }

    private SimulationJob unlessLapsed(SimulationJob job) {
        if (job.status().isOver() || job.seenAt().plus(LAPSE).isAfter(now())) {
            return job;
        }
        SimulationJob failed =
                job.ended(SimulationStatus.FAILED, 0, "the service that ran it ended before it did", now());
        return change(job, failed) ? failed : job;
    }
}
