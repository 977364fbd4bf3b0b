package dev.regulars.gateway.transaction.json;

import dev.regulars.gateway.transaction.ReasonCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The fields that an object may have and those it must have; any other field is refused. */
final class ObjectShape implements Check {
    private final Map<String, Check> fields = new LinkedHashMap<>();
    private final Set<String> required = new TreeSet<>();

    ObjectShape required(String name, Check check) {
        required.add(name);
        return optional(name, check);
    }

    ObjectShape optional(String name, Check check) {
        fields.put(name, check);
        return this;
    }

    @Override
    public void check(JsonNode value, String parent, String name, Reasons reasons) {
        if (!value.isObject()) {
            reasons.add(ReasonCode.INVALID_VALUE, parent + name, "must be an object");
            return;
        }
        String path = name.isEmpty() ? "" : parent + name + ".";
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            Check check = fields.get(field.getKey());
            if (check == null) {
                // A name without a character still gets a place.
                String unknown = field.getKey().isEmpty() ? "?" : field.getKey();
                reasons.add(ReasonCode.UNKNOWN_FIELD, path + unknown, "is not a field of the contract");
            } else {
                check.check(field.getValue(), path, field.getKey(), reasons);
            }
        }
        for (String field : required) {
            if (!value.has(field)) {
                reasons.add(ReasonCode.MISSING_FIELD, path + field, "is required");
            }
        }
    }
}
