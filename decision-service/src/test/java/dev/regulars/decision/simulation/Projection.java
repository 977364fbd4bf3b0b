package dev.regulars.decision.simulation;

import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The fields asked for, also of the documents in a list; all, when none is. */
record Projection(Set<String> paths) {

    static Projection of(Bson bson) {
        return new Projection(Values.render(bson).keySet());
    }

    Document apply(Document document) {
        return paths.isEmpty() ? new Document(document) : part(document, "", true);
    }

    private Document part(Document document, String prefix, boolean withId) {
        Document part = new Document();
        document.forEach((name, value) -> {
            String path = prefix + name;
            if (paths.contains(path) || (withId && name.equals("_id"))) {
                part.put(name, value);
            } else if (paths.stream().anyMatch(other -> other.startsWith(path + "."))) {
                List<?> list = (List<?>) value;
                part.put(
                        name,
                        list.stream()
                                .map(one -> part((Document) one, path + ".", false))
                                .toList());
            }
        });
        return part;
    }
}
