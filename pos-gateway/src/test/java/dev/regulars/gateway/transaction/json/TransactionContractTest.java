package dev.regulars.gateway.transaction.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.contract.Bodies;
import dev.regulars.gateway.contract.Examples;
import dev.regulars.gateway.tills.Till;
import dev.regulars.gateway.transaction.PosTransaction;
import dev.regulars.gateway.transaction.Reading;
import dev.regulars.testing.Contract;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The gateway's own checks are hand-written for speed: here the published contracts are asked about the same bodies.
 */
class TransactionContractTest {
    private static final Till DEMO = new Till("LON-01", "1");
    private static final List<String> ODD_VALUES = List.of(
            "null",
            "true",
            "7",
            "\"\"",
            "\"x\"",
            "\"12.80\"",
            "\"12.\"",
            "\"1.00000\"",
            "\"-1\"",
            "\"GBP\"",
            "\"sale\"",
            "\"card\"",
            "[]",
            "{}",
            "[{}]",
            "\"2026-03-01T09:30:00Z\"",
            "\"2026-13-01T09:30:00Z\"",
            "\"void\"",
            "\"" + "n".repeat(65) + "\"",
            "\"" + "n".repeat(201) + "\"",
            "\"€\"");

    private final JsonMapper json = new JsonMapper();
    private final TransactionReader reader = new TransactionReader();
    private final Contract accepted = Contract.openApi("pos-gateway", "PosTransaction");
    private final Contract written = Contract.openApi("decision-service", "Transaction");

    @Test
    void whatIsWrittenKeepsTheDecisionServicesContract() {
        for (String body : List.of(Bodies.sale("T-1", "4711"), Bodies.anonymous("T-2"), Bodies.withLines(50))) {
            PosTransaction transaction = ((Reading.WellFormed) read(body)).transaction();
            assertThat(written.violations(transaction.body())).isEmpty();
        }
    }

    @Test
    void itsOwnExamplesKeepTheContract() {
        assertThat(Examples.all()).hasSize(11).allSatisfy((name, body) -> {
            assertThat(accepted.violations(Bodies.bytes(body))).isEmpty();
            assertThat(read(body)).isInstanceOf(Reading.WellFormed.class);
        });
    }

    @Test
    void acceptsExactlyWhatTheContractAccepts() {
        long seed = System.nanoTime();
        System.out.println("TransactionContractTest seed " + seed);
        Random random = new Random(seed);
        int accepts = 0;
        for (int i = 0; i < 3_000; i++) {
            String body = mutated(random);
            boolean contractAccepts = accepted.violations(Bodies.bytes(body)).isEmpty();
            accepts += contractAccepts ? 1 : 0;
            assertThat(read(body) instanceof Reading.WellFormed)
                    .as("seed %d, body %s, contract says %s", seed, body, accepted.violations(Bodies.bytes(body)))
                    .isEqualTo(contractAccepts);
        }
        assertThat(accepts).as("both kinds must occur").isBetween(100, 2_900);
    }

    private Reading read(String body) {
        return reader.read(Bodies.bytes(body), DEMO);
    }

    /** One random field of one random object becomes odd, goes, or gets an unknown neighbour. */
    private String mutated(Random random) {
        ObjectNode root = (ObjectNode) json.readTree(Bodies.sale("T-1", "4711"));
        List<ObjectNode> objects = new ArrayList<>();
        collect(root, objects);
        ObjectNode object = objects.get(random.nextInt(objects.size()));
        List<String> names = List.copyOf(Set.copyOf(object.propertyNames()));
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(8)) {
            case 0 -> object.remove(name);
            case 1 -> object.put("unknown" + random.nextInt(3), "x");
            default -> object.set(name, json.readTree(ODD_VALUES.get(random.nextInt(ODD_VALUES.size()))));
        }
        return root.toString();
    }

    private static void collect(JsonNode node, List<ObjectNode> into) {
        if (node instanceof ObjectNode object) {
            into.add(object);
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(child -> collect(child, into));
        }
    }
}
