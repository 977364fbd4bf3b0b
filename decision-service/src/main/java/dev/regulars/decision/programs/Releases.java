package dev.regulars.decision.programs;

import dev.regulars.decision.accounts.Documents;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Which version the Studio made live, for all instances, in one document; every instance looks at it. As long as there
 * is none, the program's folder decides.
 *
 * <p>Worked example: release 4 is live. Two approvers publish at once, both having seen 4. One update finds number 4
 * and makes it 5, the other finds none with number 4 and is refused. The list of releases is written after it, and
 * what a crash left of it by the next release.
 */
@Component
public class Releases {

    private static final String LIVE = "live";
    private static final String LIST = "releases";
    private static final String THE_ONE = "program";
    private static final String NUMBER = "number";

    private final Documents documents;
    private final Clock clock;

    Releases(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    public Optional<Release> live() {
        return documents.find(LIVE, Documents.id(THE_ONE), new Document()).map(Releases::read);
    }

    /** @param before the last number wanted to be seen is one below; 0 for the newest */
    public List<Release> newest(long before, int most) {
        live().ifPresent(this::list);
        Document filter = before == 0 ? new Document() : new Document(Documents.ID, new Document("$lt", id(before)));
        return documents.newest(LIST, filter, most).stream().map(Releases::read).toList();
    }

    /**
     * Makes a version live that {@link ProgramVersions} has.
     *
     * @param seen the number of the release that was live when this was decided upon; 0 for none
     * @return empty when another one is live by now
     */
    Optional<Release> release(Release wanted, long seen) {
        Release release = wanted.numbered(seen + 1, clock.instant());
        Document document = write(release);
        if (seen == 0) {
            if (!documents.insert(LIVE, new Document(document).append(Documents.ID, THE_ONE))) {
                return Optional.empty();
            }
        } else {
            live().ifPresent(this::list);
            Document filter = Documents.id(THE_ONE).append(NUMBER, seen);
            if (!documents.update(LIVE, filter, new Document("$set", document))) {
                return Optional.empty();
            }
        }
        list(release);
        return Optional.of(release);
    }

    private void list(Release release) {
        documents.insert(LIST, write(release).append(Documents.ID, id(release.number())));
    }

    private static String id(long number) {
        return "%012d".formatted(number);
    }

    private static Document write(Release release) {
        return new Document(NUMBER, release.number())
                .append("version", release.version())
                .append("before", release.before())
                .append("name", release.name())
                .append("kind", release.kind().name())
                .append("by", release.by())
                .append("approvedBy", release.approvedBy())
                .append("draft", release.draft())
                .append("comment", release.comment())
                .append("at", release.at().toString());
    }

    private static Release read(Document release) {
        return new Release(
                release.getLong(NUMBER),
                release.getString("version"),
                release.getString("before"),
                release.getString("name"),
                ReleaseKind.valueOf(release.getString("kind")),
                release.getString("by"),
                release.getString("approvedBy"),
                release.getString("draft"),
                release.getString("comment"),
                Instant.parse(release.getString("at")));
    }
}
