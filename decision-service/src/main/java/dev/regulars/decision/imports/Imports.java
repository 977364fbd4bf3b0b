package dev.regulars.decision.imports;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.MemberKey;
import dev.regulars.decision.imports.rows.Mapping;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The imports, one document each. A page of rows is counted before it is written ({@link #intend}), and the place moves
 * when it is ({@link #move}): a page that a crash left half done is written again, which changes nothing, and counted
 * as it was counted first.
 */
public class Imports {

    static final String COLLECTION = "imports";
    static final int LISTED = 50;

    private final Documents documents;
    /** Of this instance. */
    private final String hand = UUID.randomUUID().toString();

    Imports(Documents documents) {
        this.documents = documents;
    }

    void insert(Import one) {
        documents.insert(COLLECTION, ImportDocuments.write(one));
    }

    public Optional<Import> find(String id) {
        return documents
                .find(COLLECTION, Documents.id(id), Projections.include())
                .map(ImportDocuments::read);
    }

    /** The newest first. */
    public List<Import> newest() {
        return documents.newest(COLLECTION, new Document(), LISTED).stream()
                .map(ImportDocuments::read)
                .toList();
    }

    /** Those of which the file is kept, the oldest first. */
    List<Import> withFile() {
        List<Import> all = new ArrayList<>();
        documents.scan(
                COLLECTION,
                new Document(ImportDocuments.FILE_KEPT, true),
                Projections.include(),
                one -> all.add(ImportDocuments.read(one)));
        return all;
    }

    /** By which {@link #withFile} finds them among all that ever were. */
    void index() {
        documents.index(COLLECTION, Indexes.ascending(ImportDocuments.FILE_KEPT));
    }

    /** Empty when it was in another state, or there is none. */
    private Optional<Import> change(String id, ImportState from, Bson... updates) {
        return documents
                .change(
                        COLLECTION,
                        Documents.id(id).append(ImportDocuments.STATE, from.label()),
                        combine(combine(updates), unset(ImportDocuments.HAND)))
                .map(ImportDocuments::read);
    }

    private static Bson state(ImportState state) {
        return set(ImportDocuments.STATE, state.label());
    }

    Optional<Import> uploaded(String id, ImportFiles.Stored stored) {
        return change(
                id,
                ImportState.UPLOADING,
                state(ImportState.UPLOADED),
                set("bytes", stored.bytes()),
                set(ImportDocuments.CHUNKS, stored.chunks()));
    }

    Optional<Import> remap(Import one, Mapping mapping) {
        return change(
                one.id(),
                one.state(),
                state(ImportState.UPLOADED),
                unset(ImportDocuments.CHECKED),
                set(ImportDocuments.MAPPING, MappingText.write(mapping)));
    }

    /** The check or the run, from the first row. */
    Optional<Import> begin(Import one, ImportState work, Instant now) {
        return change(
                one.id(),
                one.state(),
                state(work),
                set(ImportDocuments.PLACE, 0L),
                set(ImportDocuments.DONE, Tally.NOTHING.write()),
                unset(ImportDocuments.PENDING),
                set(ImportDocuments.STARTED_AT, now.toString()));
    }

    Optional<Import> pause(Import one) {
        return change(
                one.id(),
                one.state(),
                state(ImportState.PAUSED),
                set(ImportDocuments.PAUSED, one.state().label()));
    }

    Optional<Import> resume(Import one) {
        ImportState paused = one.paused();
        return paused == null
                ? Optional.empty()
                : change(one.id(), ImportState.PAUSED, state(paused), unset(ImportDocuments.PAUSED));
    }

    /**
     * An import is in the hands of one instance, so that rows are written in their order; when that dies, or is slower
     * than {@code until}, another may take it. Empty when it is in other hands.
     */
    Optional<Import> take(Import one, Instant now, Instant until) {
        Document working =
                Documents.id(one.id()).append(ImportDocuments.STATE, one.state().label());
        Document late = new Document("$lt", now.toEpochMilli());
        Bson mine = combine(set(ImportDocuments.HAND, hand), set(ImportDocuments.UNTIL, until.toEpochMilli()));
        return Stream.of(
                        new Document(working).append(ImportDocuments.HAND, hand),
                        new Document(working).append(ImportDocuments.HAND, null),
                        new Document(working).append(ImportDocuments.UNTIL, late))
                .flatMap(free -> documents.change(COLLECTION, free, mine).stream())
                .findFirst()
                .map(ImportDocuments::read);
    }

    /**
     * What the page that follows comes to, before any of it is written.
     *
     * @return as it was said first; null when somebody else has moved the import on, or stopped it
     */
    @Nullable
    Tally intend(Import one, Tally page) {
        Document here = here(one).append(ImportDocuments.PENDING, null);
        if (documents.update(COLLECTION, here, set(ImportDocuments.PENDING, page.write()))) {
            return page;
        }
        return documents
                .find(COLLECTION, here(one), Projections.include(ImportDocuments.PENDING))
                .map(known -> Tally.read(known.get(ImportDocuments.PENDING, Document.class)))
                .orElse(null);
    }

    /** Empty when somebody else has moved the import on, or stopped it. */
    Optional<Import> move(Import one, long place, Tally done, Instant until) {
        return documents
                .change(
                        COLLECTION,
                        here(one),
                        combine(
                                set(ImportDocuments.PLACE, place),
                                set(ImportDocuments.DONE, done.write()),
                                set(ImportDocuments.UNTIL, until.toEpochMilli()),
                                unset(ImportDocuments.PENDING)))
                .map(ImportDocuments::read);
    }

    private Document here(Import one) {
        return Documents.id(one.id())
                .append(ImportDocuments.STATE, one.state().label())
                .append(ImportDocuments.PLACE, one.place())
                .append(ImportDocuments.HAND, hand);
    }

    void end(Import one, Instant now) {
        boolean check = one.state() == ImportState.CHECKING;
        var unused = change(
                one.id(),
                one.state(),
                state(check ? ImportState.CHECKED : ImportState.DONE),
                check
                        ? set(ImportDocuments.CHECKED, one.done().write())
                        : set(ImportDocuments.ENDED_AT, now.toString()));
    }

    /** Ends it for good; what it has imported stays. */
    Optional<Import> stop(Import one, ImportState over, @Nullable String problem, Instant now) {
        return change(
                one.id(),
                one.state(),
                state(over),
                set(ImportDocuments.PROBLEM, problem),
                set(ImportDocuments.ENDED_AT, now.toString()));
    }

    void forgetFile(Import one) {
        documents.update(
                COLLECTION,
                Documents.id(one.id()),
                combine(set(ImportDocuments.CHUNKS, 0), unset(ImportDocuments.FILE_KEPT), unset(MemberKey.KEY)));
    }
}
