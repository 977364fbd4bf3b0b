package dev.regulars.analytics.ingest.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.analytics.synthetic.World;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the decoder takes, the published schema takes, too: so no event needs both. */
class StrictDecoderTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MUTANTS = 20_000;
    private static final List<String> TEXTS = List.of(
            "",
            "x",
            "sale",
            "2026-02-30",
            "2026-02-03",
            "2026-02-03T10:00:00Z",
            "2026-02-03T10:00Z",
            "-5",
            "1.",
            "1.50",
            "EUR",
            "offer:x",
            "earned",
            "web",
            "1e3",
            "१");

    private final Contract contract = new Contract();

    @Test
    void takesNothingThatTheSchemaRefuses() {
        long seed = System.nanoTime();
        System.out.println("StrictDecoderTest seed " + seed);
        Random random = new Random(seed);
        List<byte[]> events = new World(seed, 3_000, 50, 3, 30).next(3_000);
        int taken = 0;
        for (int i = 0; i < MUTANTS; i++) {
            JsonNode event = JSON.readTree(events.get(random.nextInt(events.size())));
            mutate(event, random);
            boolean decoded = decodes(event);
            taken += decoded ? 1 : 0;
            if (decoded) {
                assertThat(contract.breaches(event))
                        .as("seed %d: %s", seed, event)
                        .isEmpty();
            }
        }
        assertThat(taken).isBetween(MUTANTS / 20, MUTANTS * 19 / 20);
    }

    @Test
    void knowsEveryWordOfTheSchema() throws IOException {
        JsonNode schema;
        try (InputStream in = Contract.class.getResourceAsStream("/contracts/decision.schema.json")) {
            schema = JSON.readTree(Objects.requireNonNull(in));
        }
        JsonNode data = schema.at("/properties/data/properties");
        assertThat(names(schema.get("properties"))).isEqualTo(Words.ENVELOPE);
        assertThat(names(data)).isEqualTo(Words.DATA);
        assertThat(names(data.at("/rules/items/properties"))).isEqualTo(Words.RULE);
        assertThat(names(data.at("/vouchers/items/properties"))).isEqualTo(Words.VOUCHER);
        assertThat(names(data.at("/movements/items/properties"))).isEqualTo(Words.MOVEMENT);
        assertThat(words(data.at("/transactionType/enum"))).isEqualTo(Words.TYPES);
        assertThat(words(data.at("/postings/items/properties/account/enum"))).isEqualTo(Words.ACCOUNTS);
        assertThat(words(data.at("/movements/items/properties/kind/enum"))).isEqualTo(Words.MOVEMENT_KINDS);
        assertThat(words(data.at("/rules/items/properties/kind/enum"))).isEqualTo(Words.RULE_KINDS);
        assertThat(words(data.at("/vouchers/items/properties/kind/enum"))).isEqualTo(Words.VOUCHER_KINDS);
        assertThat(words(data.at("/channel/enum"))).isEqualTo(Words.CHANNELS);
    }

    private static boolean decodes(JsonNode event) {
        try {
            EventDecoder.decode(event);
            return true;
        } catch (InvalidField e) {
            return false;
        }
    }

    /** Somewhere a field is taken away, added, or gets another value. */
    private static void mutate(JsonNode event, Random random) {
        List<JsonNode> inner = new ArrayList<>();
        collect(event, inner);
        JsonNode target = inner.get(random.nextInt(inner.size()));
        if (target instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(5)) {
                case 0 -> object.remove(name);
                case 1 -> object.put("unknown" + random.nextInt(2), 1);
                default -> object.set(name, value(random, object.get(name)));
            }
        } else if (target instanceof ArrayNode array) {
            if (random.nextBoolean()) {
                array.removeAll();
            } else {
                array.add(value(random, JsonNodeFactory.instance.nullNode()));
            }
        }
    }

    private static JsonNode value(Random random, JsonNode now) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (random.nextInt(9)) {
            case 0 -> nodes.nullNode();
            case 1 -> nodes.numberNode(random.nextInt(5) - 2);
            case 2 -> nodes.numberNode(1.5);
            case 3 -> nodes.booleanNode(random.nextBoolean());
            case 4 -> nodes.arrayNode();
            case 5 -> nodes.objectNode();
            case 6 -> now.deepCopy();
            default -> nodes.stringNode(TEXTS.get(random.nextInt(TEXTS.size())));
        };
    }

    private static void collect(JsonNode node, List<JsonNode> found) {
        if (node.isContainer()) {
            found.add(node);
            node.values().forEach(child -> collect(child, found));
        }
    }

    private static Set<String> names(JsonNode object) {
        return new HashSet<>(object.propertyNames());
    }

    private static Set<String> words(JsonNode array) {
        Set<String> words = new HashSet<>();
        array.values().forEach(word -> words.add(word.stringValue()));
        return words;
    }
}
