package dev.regulars.decision.people;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static dev.regulars.decision.people.StoredPerson.DISABLED;
import static dev.regulars.decision.people.StoredPerson.FAILURES;
import static dev.regulars.decision.people.StoredPerson.HASH;
import static dev.regulars.decision.people.StoredPerson.KEY;
import static dev.regulars.decision.people.StoredPerson.LOCKED_UNTIL;
import static dev.regulars.decision.people.StoredPerson.MUST_CHANGE;
import static dev.regulars.decision.people.StoredPerson.ROLES;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.Documents;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The collection of local users. Each change is one atomic write to one of them. */
final class LocalUsers {

    static final String COLLECTION = "people";
    /** So that the list is one page. */
    static final int MOST = 500;

    private static final Bson WHOLE = Projections.include();

    private final Documents documents;

    LocalUsers(Documents documents) {
        this.documents = documents;
    }

    Optional<StoredPerson> find(String name) {
        return documents.find(COLLECTION, Documents.id(name), WHOLE).map(StoredPerson::read);
    }

    List<StoredPerson> all() {
        return documents.page(COLLECTION, new Document(), WHOLE, MOST).stream()
                .map(StoredPerson::read)
                .toList();
    }

    boolean isEmpty() {
        return documents
                .page(COLLECTION, new Document(), Projections.include(Documents.ID), 1)
                .isEmpty();
    }

    /** False when the name is taken. */
    boolean insert(StoredPerson person) {
        return documents.insert(COLLECTION, person.document());
    }

    /** Counts an attempt as wrong before it is checked, so that many at once are not more than the limit. */
    Optional<StoredPerson> attempt(String name) {
        return documents
                .change(COLLECTION, Documents.id(name), inc(FAILURES, 1))
                .map(StoredPerson::read);
    }

    void succeeded(String name) {
        documents.update(COLLECTION, Documents.id(name), set(FAILURES, 0));
    }

    void lock(String name, Instant until) {
        documents.update(
                COLLECTION, Documents.id(name).append(LOCKED_UNTIL, null), set(LOCKED_UNTIL, until.toString()));
    }

    /** The time has passed, and one attempt is being made; false when another attempt found that first. */
    boolean lockOutIsOver(String name, @Nullable Instant until) {
        return documents.update(
                COLLECTION,
                Documents.id(name).append(LOCKED_UNTIL, until == null ? null : until.toString()),
                combine(set(LOCKED_UNTIL, null), set(FAILURES, 1)));
    }

    boolean unlock(String name) {
        return documents.update(COLLECTION, Documents.id(name), combine(set(LOCKED_UNTIL, null), set(FAILURES, 0)));
    }

    /** False when it was changed meanwhile. */
    boolean changeOwnPassword(StoredPerson was, String hash) {
        return documents.update(
                COLLECTION,
                Documents.id(was.name()).append(KEY, was.key()),
                combine(set(HASH, hash), set(MUST_CHANGE, false), set(FAILURES, 0), set(KEY, was.key() + 1)));
    }

    boolean resetPassword(String name, String hash) {
        return documents.update(
                COLLECTION,
                Documents.id(name),
                combine(
                        set(HASH, hash),
                        set(MUST_CHANGE, true),
                        set(LOCKED_UNTIL, null),
                        set(FAILURES, 0),
                        inc(KEY, 1L)));
    }

    boolean setDisabled(String name, boolean disabled) {
        return documents.update(COLLECTION, Documents.id(name), combine(set(DISABLED, disabled), inc(KEY, 1L)));
    }

    boolean setRoles(String name, Set<Role> roles) {
        return documents.update(COLLECTION, Documents.id(name), set(ROLES, Role.words(roles)));
    }
}
