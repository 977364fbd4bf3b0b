package dev.regulars.decision.simulating;

import dev.regulars.decision.accounts.Documents;
import java.time.Instant;
import java.time.LocalDate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A simulation as a document; its result stands beside it, packed. */
final class JobDocuments {

    static final String STATUS = "status";
    static final String SEEN_AT = "seenAt";
    static final String RESULT = "result";
    static final String OTHERS = "others";

    private JobDocuments() {}

    static Document write(SimulationJob job) {
        return new Document(Documents.ID, job.id())
                .append("draftId", job.draftId())
                .append("draftVersion", job.draftVersion())
                .append("liveVersion", job.liveVersion())
                .append("from", job.period().from().toString())
                .append("to", job.period().to().toString())
                .append("sample", job.sample())
                .append("askedBy", job.askedBy())
                .append("askedAt", job.askedAt().toString())
                .append(STATUS, job.status().name())
                .append("transactions", job.transactions())
                .append("total", job.total())
                .append("perSecond", job.perSecond())
                .append("problem", job.problem())
                .append(SEEN_AT, job.seenAt().toString())
                .append("endedAt", text(job.endedAt()));
    }

    static SimulationJob read(Document document) {
        String ended = document.getString("endedAt");
        return new SimulationJob(
                document.getString(Documents.ID),
                document.getString("draftId"),
                document.getString("draftVersion"),
                document.getString("liveVersion"),
                new Period(LocalDate.parse(document.getString("from")), LocalDate.parse(document.getString("to"))),
                document.getInteger("sample"),
                document.getString("askedBy"),
                Instant.parse(document.getString("askedAt")),
                SimulationStatus.valueOf(document.getString(STATUS)),
                document.getLong("transactions"),
                document.getLong("total"),
                document.getLong("perSecond"),
                document.getString("problem"),
                Instant.parse(document.getString(SEEN_AT)),
                ended == null ? null : Instant.parse(ended));
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }
}
