package dev.regulars.decision.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Changes of fields, by the operators that the protocol uses. */
record Update(BsonDocument operators) {

    static Update of(Bson bson) {
        return new Update(Values.render(bson));
    }

    /** A new document; the old one stays as it was. */
    Document apply(Document before) {
        Document after = new Document(before);
        operators.forEach((operator, fields) ->
                fields.asDocument().forEach((path, value) -> change(after, path, old -> apply(operator, old, value))));
        return after;
    }

    private static void change(Document document, String path, UnaryOperator<@Nullable Object> change) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        Object old = document.get(name);
        if (dot < 0) {
            put(document, name, change.apply(old));
        } else if (old instanceof Document part) {
            Document copy = new Document(part);
            change(copy, path.substring(dot + 1), change);
            document.put(name, copy);
        } else {
            throw new UnsupportedOperationException("a path through " + old);
        }
    }

    private static void put(Document document, String name, @Nullable Object value) {
        if (value == Absent.FIELD) {
            document.remove(name);
        } else {
            document.put(name, value);
        }
    }

    private enum Absent {
        FIELD
    }

    private static @Nullable Object apply(String operator, @Nullable Object old, BsonValue value) {
        return switch (operator) {
            case "$set" -> Values.of(value);
            case "$unset" -> Absent.FIELD;
            case "$push" -> pushed(old, value);
            case "$pull" -> pulled(old, new Filter(value.asDocument()));
            case "$inc" ->
                Math.addExact(old == null ? 0L : (Long) old, value.asInt64().getValue());
            default -> throw new UnsupportedOperationException(operator);
        };
    }

    private static List<Object> pushed(@Nullable Object old, BsonValue value) {
        if (value.isDocument() && value.asDocument().keySet().stream().anyMatch(name -> name.startsWith("$"))) {
            throw new UnsupportedOperationException(
                    "$push of " + value.asDocument().keySet());
        }
        List<Object> list = old == null ? new ArrayList<>() : new ArrayList<>((List<?>) old);
        list.add(Values.of(value));
        return list;
    }

    private static Object pulled(@Nullable Object old, Filter filter) {
        if (old == null) {
            return Absent.FIELD;
        }
        List<Object> list = new ArrayList<>((List<?>) old);
        list.removeIf(element -> filter.matches((Document) element));
        return list;
    }
}
