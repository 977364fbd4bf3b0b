package dev.regulars.gateway.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The transactions that the published contract gives as examples, in its order. */
public final class Examples {
    private Examples() {}

    /** Bodies by name. */
    public static Map<String, String> all() {
        JsonMapper json = new JsonMapper();
        JsonNode contract = json.valueToTree(read());
        JsonNode examples = contract.path("paths")
                .path("/pos/v1/transactions")
                .at("/post/requestBody/content/application~1json/examples");
        Map<String, String> bodies = new LinkedHashMap<>();
        examples.properties()
                .forEach(example -> bodies.put(
                        example.getKey(), example.getValue().get("value").toString()));
        return bodies;
    }

    private static Object read() {
        try {
            String text = Files.readString(Path.of("docs/api/openapi.yaml"));
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
