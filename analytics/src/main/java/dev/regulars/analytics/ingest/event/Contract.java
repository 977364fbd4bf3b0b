package dev.regulars.analytics.ingest.event;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A published contract itself is the check: the schemas are packaged with the module at build time. */
final class Contract {
    private static final int MAX_ERRORS_TOLD = 5;

    private final Schema schema;

    Contract() {
        this("decision.schema.json");
    }

    Contract(String file) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        try (InputStream in = Contract.class.getResourceAsStream("/contracts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("missing resource: contracts/" + file);
            }
            schema = registry.getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        schema.initializeValidators();
    }

    /** Every breach as "place keyword", or nothing. Values stay out, they may be personal. */
    String breaches(JsonNode event) {
        List<Error> errors = schema.validate(
                event, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        return errors.stream()
                .limit(MAX_ERRORS_TOLD)
                .map(error -> error.getInstanceLocation() + " " + error.getKeyword())
                .collect(Collectors.joining("; "));
    }
}
