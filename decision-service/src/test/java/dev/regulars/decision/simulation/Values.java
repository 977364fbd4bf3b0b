package dev.regulars.decision.simulation;

import com.mongodb.MongoClientSettings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Values as the driver gives them, and as nobody can change them from outside. */
final class Values {

    private Values() {}

    static BsonDocument render(Bson bson) {
        return bson.toBsonDocument(Document.class, MongoClientSettings.getDefaultCodecRegistry());
    }

    static @Nullable Object of(BsonValue value) {
        return switch (value.getBsonType()) {
            case STRING -> value.asString().getValue();
            case INT32 -> value.asInt32().getValue();
            case INT64 -> value.asInt64().getValue();
            case BOOLEAN -> value.asBoolean().getValue();
            case DOUBLE -> value.asDouble().getValue();
            case NULL -> null;
            case ARRAY ->
                new ArrayList<>(value.asArray().stream().map(Values::of).toList());
            case DOCUMENT -> {
                Document document = new Document();
                value.asDocument().forEach((name, of) -> document.put(name, of(of)));
                yield document;
            }
            default -> throw new UnsupportedOperationException("a value of type " + value.getBsonType());
        };
    }

    static @Nullable Object copy(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Document copy = new Document();
            map.forEach((name, of) -> copy.put((String) name, copy(of)));
            return copy;
        }
        if (value instanceof Collection<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(of -> copy.add(copy(of)));
            return copy;
        }
        return value;
    }
}
