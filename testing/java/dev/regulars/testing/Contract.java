package dev.regulars.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A published contract, read from where it is published, to hold what is written and read against. */
public final class Contract {
    private static final SchemaRegistry OPEN_API = registry(Dialects.getOpenApi30());
    private static final SchemaRegistry EVENTS = registry(Dialects.getDraft202012());
    private final Schema schema;

    private Contract(Schema schema) {
        this.schema = schema;
    }

    /** A schema under {@code components/schemas} of a module's {@code docs/api/openapi.yaml}. */
    public static Contract openApi(String module, String schema) {
        String file = "../" + module + "/docs/api/openapi.yaml";
        return new Contract(OPEN_API.getSchema(at(file, "#/components/schemas/" + schema)));
    }

    /** {@code decision} or {@code transaction}. */
    public static Contract event(String name) {
        return new Contract(EVENTS.getSchema(at("../decision-service/docs/events/" + name + ".schema.json", "")));
    }

    private static SchemaRegistry registry(Dialect dialect) {
        return SchemaRegistry.withDialect(
                dialect, registry -> registry.schemaLoader(loader -> loader.fetchRemoteResources()));
    }

    private static SchemaLocation at(String file, String fragment) {
        return SchemaLocation.of(Path.of(file).toAbsolutePath().normalize().toUri() + fragment);
    }

    /** What the contract says against a document; empty when it agrees. */
    public List<String> violations(byte[] json) {
        return violations(new String(json, StandardCharsets.UTF_8));
    }

    public List<String> violations(String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
