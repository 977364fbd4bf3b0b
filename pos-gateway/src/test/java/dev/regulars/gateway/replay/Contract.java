package dev.regulars.gateway.replay;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** One schema of a published OpenAPI file. */
final class Contract {

    static final Path GATEWAY = Path.of("docs", "api", "openapi.yaml");
    static final Path DECISION_SERVICE = Path.of("..", "decision-service", "docs", "api", "openapi.yaml");

    private final Schema schema;

    Contract(Path openApi, String schemaName) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.put("$ref", "#/components/schemas/" + schemaName);
        root.set("components", YAMLMapper.shared().readTree(openApi.toFile()).get("components"));
        schema = SchemaRegistry.withDefaultDialect(Dialects.getOpenApi30()).getSchema(root);
    }

    List<String> breaches(JsonNode instance) {
        return schema.validate(instance).stream().map(Object::toString).toList();
    }
}
