package dev.regulars.gateway.running;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.batches.FileFormat;
import dev.regulars.testing.Backends;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The gateway is killed in the middle of a batch: each transaction counts once, each line stands there once. */
class BatchKillIT {
    private static final int SALES = 3_000;
    /** Of the other formats: what differs by format is only how the place is found again. */
    private static final int FEWER = 1_200;

    private static final int MEMBERS = 20;
    private static RealService service;
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @BeforeAll
    static void start() {
        service = new RealService("batch-kill-" + UUID.randomUUID().toString().substring(0, 8));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @EnumSource
    void aKilledBatchGoesOnWhereItWas(FileFormat format) throws IOException {
        long seed = System.nanoTime();
        System.out.println("BatchKillIT " + format + " seed " + seed);
        Random random = new Random(seed);
        int count = format == FileFormat.NDJSON ? SALES : FEWER;
        BatchSales sales = new BatchSales(format, run, MEMBERS);
        try (BatchGateway gateway = new BatchGateway(service.url(), Backends.kafkaBootstrapServers()).start()) {
            BatchClient office = gateway.office();
            String id = office.upload(sales.formatName(), sales.file(1, count));
            int reached = 0;
            for (int kill = 1; kill <= 3; kill++) {
                int next = reached + count / 30 + random.nextInt(count / 6);
                JsonNode state = office.await(id, now -> now.at("/counts/read").intValue() >= next);
                assertThat(state.has("endedAt")).as("killed in the middle").isFalse();
                gateway.killAndStartAgain();
                reached = office.state(id).at("/counts/read").intValue();
                System.out.println("BatchKillIT " + format + " kill " + kill + " after " + reached);
            }
            JsonNode end = office.awaitEnd(id);
            assertThat(end.at("/state").stringValue()).isEqualTo("DONE");
            assertThat(end.at("/counts/read").intValue()).isEqualTo(count);
            assertEachOnce(office.result(id), sales, count);
        }
    }

    private static void assertEachOnce(List<JsonNode> result, BatchSales sales, int count) {
        assertThat(result)
                .extracting(line -> line.at("/transactionId").stringValue())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, count)
                        .mapToObj(sales::transactionId)
                        .toList());
        Map<String, List<Integer>> sequences = result.stream()
                .collect(groupingBy(
                        line -> sales.member(
                                BatchSales.number(line.at("/transactionId").stringValue())),
                        Collectors.mapping(BatchKillIT::sequence, Collectors.toList())));
        List<Integer> gapless =
                IntStream.rangeClosed(1, count / MEMBERS).boxed().toList();
        assertThat(sequences).hasSize(MEMBERS);
        assertThat(sequences.values()).allSatisfy(each -> assertThat(each).isEqualTo(gapless));
    }

    /** Of the member's postings: in the file's order and without gaps exactly when each sale was decided once. */
    private static int sequence(JsonNode line) {
        String decisionId = line.at("/decisionId").stringValue();
        long end = System.nanoTime() + 60_000_000_000L;
        JsonNode decision = service.decision(decisionId);
        while (!decision.has("sequence") && System.nanoTime() < end) {
            BatchClient.pause();
            decision = service.decision(decisionId);
        }
        return decision.at("/sequence").intValue();
    }
}
