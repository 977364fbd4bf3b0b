package dev.regulars.decision.simulation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Conditions on fields at the top: equal, or one of the operators that the protocol uses. */
record Filter(BsonDocument conditions) {

    static Filter of(Bson bson) {
        return new Filter(Values.render(bson));
    }

    /** Ids that may match; none when the filter does not say. */
    @Nullable
    List<String> ids() {
        BsonValue id = conditions.get("_id");
        if (id == null) {
            return null;
        }
        return id.isString()
                ? List.of(id.asString().getValue())
                : id.asDocument().getArray("$in").stream()
                        .map(one -> one.asString().getValue())
                        .toList();
    }

    boolean matches(Map<String, Object> document) {
        return conditions.entrySet().stream().allMatch(c -> holds(document.get(c.getKey()), c.getKey(), c.getValue()));
    }

    private static boolean holds(@Nullable Object value, String field, BsonValue condition) {
        if (field.startsWith("$") || field.contains(".")) {
            throw new UnsupportedOperationException("a condition on " + field);
        }
        boolean operators = condition.isDocument()
                && condition.asDocument().keySet().stream().anyMatch(name -> name.startsWith("$"));
        return operators
                ? condition.asDocument().entrySet().stream()
                        .allMatch(o -> holds(value, o.getKey(), o.getValue(), field))
                : equal(value, Values.of(condition));
    }

    private static boolean holds(@Nullable Object value, String operator, BsonValue operand, String field) {
        return switch (operator) {
            case "$in" -> ((Collection<?>) Objects.requireNonNull(Values.of(operand))).contains(value);
            case "$lt" ->
                value instanceof Long number && number < operand.asInt64().getValue();
            case "$lte" ->
                value instanceof Long number && number <= operand.asInt64().getValue();
            case "$gt" ->
                value instanceof Long number && number > operand.asInt64().getValue();
            default -> throw new UnsupportedOperationException(operator + " on " + field);
        };
    }

    private static boolean equal(@Nullable Object value, @Nullable Object condition) {
        if (!(condition instanceof String || condition instanceof Long || condition instanceof Boolean)) {
            throw new UnsupportedOperationException("equal to " + condition);
        }
        return condition.equals(value);
    }

    /** The document that an upsert begins with. */
    Document seed() {
        Document seed = new Document();
        conditions.forEach((field, condition) -> {
            if (!condition.isDocument()) {
                seed.put(field, Values.of(condition));
            }
        });
        return seed;
    }
}
