package dev.regulars.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** docs/api/openapi.yaml; its schemas use only what OpenAPI 3.0 and JSON Schema have in common. */
public final class Contract {
    private Contract() {}

    public static void assertKept(String body, String shape) {
        try {
            ObjectNode contract =
                    (ObjectNode) new YAMLMapper().readTree(Files.readString(Path.of("docs/api/openapi.yaml")));
            contract.put("$ref", "#/components/schemas/" + shape);
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new JsonMapper().writeValueAsString(contract), InputFormat.JSON);
            assertThat(schema.validate(body, InputFormat.JSON)).as(body).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
