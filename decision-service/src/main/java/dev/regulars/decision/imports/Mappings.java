package dev.regulars.decision.imports;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.imports.rows.Mapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;

/** Saved mappings by name, beside those that are built in and stay as they are. */
public final class Mappings {

    static final String COLLECTION = "importMappings";
    static final int MOST = 200;

    private final Documents documents;

    Mappings(Documents documents) {
        this.documents = documents;
    }

    /** What came of saving. */
    public enum Saved {
        SAVED,
        BUILT_IN,
        TOO_MANY
    }

    /** Built-in ones first. */
    public List<Mapping> all() {
        Map<String, Mapping> all = new LinkedHashMap<>(BuiltInMappings.ALL);
        documents.page(COLLECTION, new Document(), Projections.include(), MOST).stream()
                .map(document -> MappingText.read(document.getString("text")))
                .forEach(mapping -> all.putIfAbsent(mapping.name(), mapping));
        return List.copyOf(all.values());
    }

    public Optional<Mapping> find(String name) {
        Mapping builtIn = BuiltInMappings.ALL.get(name);
        return builtIn != null
                ? Optional.of(builtIn)
                : documents
                        .find(COLLECTION, Documents.id(name), Projections.include())
                        .map(document -> MappingText.read(document.getString("text")));
    }

    /** In place of one of the same name. */
    public Saved save(Mapping mapping) {
        if (BuiltInMappings.ALL.containsKey(mapping.name())) {
            return Saved.BUILT_IN;
        }
        String text = MappingText.write(mapping);
        if (documents.update(COLLECTION, Documents.id(mapping.name()), Updates.set("text", text))) {
            return Saved.SAVED;
        }
        if (all().size() >= MOST) {
            return Saved.TOO_MANY;
        }
        boolean inserted =
                documents.insert(COLLECTION, Documents.id(mapping.name()).append("text", text));
        return inserted ? Saved.SAVED : save(mapping); // somebody else saved one of this name in this moment
    }

    /** False when there is none to delete. */
    public boolean delete(String name) {
        return documents.delete(COLLECTION, Documents.id(name));
    }
}
