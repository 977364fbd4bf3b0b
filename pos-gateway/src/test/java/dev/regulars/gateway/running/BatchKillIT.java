package dev.regulars.gateway.running;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.contract.Bodies;
import dev.regulars.testing.AppProcess;
import dev.regulars.testing.Backends;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The gateway is killed in the middle of a batch: each transaction counts once, each line stands there once. */
class BatchKillIT {
    private static final int SALES = 3_000;
    private static final int MEMBERS = 20;
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aKilledBatchGoesOnWhereItWas() {
        long seed = System.nanoTime();
        System.out.println("BatchKillIT seed " + seed);
        Random random = new Random(seed);
        try (RealService service = new RealService("batch-kill-" + run);
                AppProcess gateway = gateway(service).start()) {
            BatchClient office = new BatchClient(gateway.url(), RunningGateway.OFFICE_KEY);
            String id = office.upload("ndjson", file());
            int reached = 0;
            for (int kill = 1; kill <= 3; kill++) {
                int next = reached + 100 + random.nextInt(500);
                JsonNode state = office.await(id, now -> now.at("/counts/read").intValue() >= next);
                assertThat(state.has("endedAt")).as("killed in the middle").isFalse();
                gateway.killForcibly();
                gateway.start();
                reached = office.state(id).at("/counts/read").intValue();
                System.out.println("BatchKillIT kill " + kill + " after " + reached);
            }
            JsonNode end = office.awaitEnd(id);
            assertThat(end.at("/state").stringValue()).isEqualTo("DONE");
            assertThat(end.at("/counts/read").intValue()).isEqualTo(SALES);
            assertEachOnce(office.result(id), service);
        }
    }

    private void assertEachOnce(List<JsonNode> result, RealService service) {
        assertThat(result)
                .extracting(line -> line.at("/transactionId").stringValue())
                .containsExactlyElementsOf(
                        IntStream.range(0, SALES).mapToObj(this::saleId).toList());
        Map<String, List<Integer>> sequences = result.stream()
                .collect(groupingBy(
                        line -> member(Integer.parseInt(
                                line.at("/transactionId").stringValue().substring(9))),
                        Collectors.mapping(line -> sequence(service, line), Collectors.toList())));
        List<Integer> gapless =
                IntStream.rangeClosed(1, SALES / MEMBERS).boxed().toList();
        assertThat(sequences).hasSize(MEMBERS);
        assertThat(sequences.values()).allSatisfy(each -> assertThat(each).isEqualTo(gapless));
    }

    /** Of the member's postings: in the file's order and without gaps exactly when each sale was decided once. */
    private static int sequence(RealService service, JsonNode line) {
        String decisionId = line.at("/decisionId").stringValue();
        long end = System.nanoTime() + 60_000_000_000L;
        JsonNode decision = service.decision(decisionId);
        while (!decision.has("sequence") && System.nanoTime() < end) {
            BatchClient.pause();
            decision = service.decision(decisionId);
        }
        return decision.at("/sequence").intValue();
    }

    private AppProcess gateway(RealService service) {
        Path batches = Path.of("target", "it", "killed-" + run).toAbsolutePath();
        return AppProcess.of("pos-gateway")
                .env(
                        "REGULARS_TILL_KEYS",
                        RunningGateway.keysFile().toAbsolutePath().toString())
                .env("REGULARS_DECISION_URL", service.url())
                .env("KAFKA_BOOTSTRAP_SERVERS", Backends.kafkaBootstrapServers())
                .env("REGULARS_BATCHES", batches.toString());
    }

    private String file() {
        return IntStream.range(0, SALES)
                .mapToObj(i -> Bodies.sale(saleId(i), run + member(i))
                        .replaceAll("\\s*\n\\s*", "")
                        .replaceFirst("\\{", "{\"storeId\":\"LON-01\","))
                .collect(Collectors.joining("\n"));
    }

    private String saleId(int number) {
        return run + "-" + number;
    }

    private static String member(int number) {
        return "m" + number % MEMBERS;
    }
}
