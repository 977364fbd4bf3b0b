package dev.regulars.decision.messages.sms.http;

import dev.regulars.decision.web.Json;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON with places to fill in. It is read before it is filled, so that whatever a text holds stays inside its string.
 */
final class BodyTemplate {

    private static final Pattern PLACE = Pattern.compile("\\{(to|from|text|id)}");

    private final JsonNode template;

    /** @throws IllegalArgumentException when it is not JSON, or has no place for the number or the text */
    BodyTemplate(String template) {
        try {
            this.template = Json.MAPPER.readTree(template);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("regulars.messages.sms.http.body is not JSON", e);
        }
        if (!template.contains("{to}") || !template.contains("{text}")) {
            throw new IllegalArgumentException("regulars.messages.sms.http.body needs {to} and {text}");
        }
    }

    /** @param values of {@code to}, {@code from}, {@code text} and {@code id} */
    byte[] filled(Map<String, String> values) {
        return Json.write(filled(template, values)).getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode filled(JsonNode node, Map<String, String> values) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (node.isObject()) {
            ObjectNode object = nodes.objectNode();
            node.properties().forEach(field -> object.set(field.getKey(), filled(field.getValue(), values)));
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = nodes.arrayNode();
            node.forEach(item -> array.add(filled(item, values)));
            return array;
        }
        return node.isString()
                ? nodes.stringNode(PLACE.matcher(node.stringValue())
                        .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), ""))))
                : node;
    }
}
