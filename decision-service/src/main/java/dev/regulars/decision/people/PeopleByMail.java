package dev.regulars.decision.people;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.StaffData;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Where local users are written to, if an administrator has said it; nobody who is disabled is. */
public final class PeopleByMail {

    private static final String EMAIL = "email";
    private static final Bson WHOLE = Projections.include();

    private final Documents documents;
    private final StaffData staff;

    PeopleByMail(Documents documents, StaffData staff) {
        this.documents = documents;
        this.staff = staff;
    }

    /** False when nobody is called so; a null takes the address away. */
    boolean set(String name, @Nullable String address) {
        Bson change = address == null ? Updates.unset(EMAIL) : Updates.set(EMAIL, staff.seal(name, EMAIL, address));
        return documents.update(LocalUsers.COLLECTION, Documents.id(name), change);
    }

    public Optional<String> address(String name) {
        return documents
                .find(LocalUsers.COLLECTION, Documents.id(name), WHOLE)
                .filter(person -> !StoredPerson.read(person).disabled())
                .flatMap(this::open);
    }

    /** Those of everybody who has one, also of who is disabled: by name. */
    public Map<String, String> addresses() {
        Map<String, String> addresses = new HashMap<>();
        all().forEach(person ->
                open(person).ifPresent(address -> addresses.put(person.getString(Documents.ID), address)));
        return addresses;
    }

    /** Who may approve and can be told; whether it is their own work is looked at elsewhere. */
    public List<String> approvers() {
        return all().stream()
                .filter(person -> person.getString(EMAIL) != null)
                .map(StoredPerson::read)
                .filter(person -> !person.disabled() && person.roles().contains(Role.APPROVER))
                .map(StoredPerson::name)
                .toList();
    }

    private List<Document> all() {
        return documents.page(LocalUsers.COLLECTION, new Document(), WHOLE, LocalUsers.MOST);
    }

    private Optional<String> open(Document person) {
        return staff.open(person.getString(Documents.ID), EMAIL, person.getString(EMAIL));
    }
}
