package dev.regulars.gateway.contract;

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

/** A published contract, read from where it is published, to hold what the gateway writes against. */
public final class Contract {
    private static final SchemaRegistry OPEN_API = registry(Dialects.getOpenApi30());
    private static final SchemaRegistry EVENTS = registry(Dialects.getDraft202012());
    private final Schema schema;

    private Contract(Schema schema) {
        this.schema = schema;
    }

    public static Contract ofGateway(String schema) {
        return openApi("docs/api/openapi.yaml", schema);
    }

    public static Contract ofDecisionService(String schema) {
        return openApi("../decision-service/docs/api/openapi.yaml", schema);
    }

    public static Contract ofEvent(String name) {
        return new Contract(EVENTS.getSchema(at("../decision-service/docs/events/" + name + ".schema.json", "")));
    }

    private static Contract openApi(String file, String schema) {
        return new Contract(OPEN_API.getSchema(at(file, "#/components/schemas/" + schema)));
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
        return schema
                .validate(
                        new String(json, StandardCharsets.UTF_8),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
