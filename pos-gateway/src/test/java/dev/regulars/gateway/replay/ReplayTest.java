package dev.regulars.gateway.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.replay.GatewayPeer.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ReplayTest {

    private static final Retries PATIENT =
            new Retries(Duration.ofMillis(1), Duration.ofMillis(20), Duration.ofMinutes(1));
    private static final Retries HASTY =
            new Retries(Duration.ofMillis(1), Duration.ofMillis(20), Duration.ofMillis(200));

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void countsWhatWasAcceptedSkippedAndAdjusted() throws IOException {
        Path file = file(
                "1,85123A,LANTERN,6,2011-01-04 10:00:00,2.55,17850,United Kingdom",
                "1,POST,POSTAGE,1,2011-01-04 10:00:00,18,17850,United Kingdom",
                "A2,B,Adjust bad debt,1,2011-01-04 10:01:00,-11062.06,,United Kingdom",
                "3,85123A,,-9,2011-01-04 10:02:00,0,,United Kingdom",
                "C4,85123A,LANTERN,-1,2011-01-04 10:03:00,2.555,17850,France");
        try (GatewayPeer peer = new GatewayPeer(
                (body, before) -> body.get("transactionId").asString().equals("C4") ? Reply.QUEUED : Reply.DECIDED)) {
            assertThat(replay(peer, file, 4)).isEqualTo(Replay.ALL_ACCEPTED);
        }

        assertThat(lines())
                .contains("accepted: 2 (1 decided, 1 queued), 3 lines", "skipped invoices: 2")
                .contains("  bad debt adjustments: 1", "prices rounded to 2 decimals: 1");
        assertThat(lastLine()).matches("replayed 2 transactions: 2 accepted, 0 refused, \\d+ per second");
    }

    @Test
    void repeatsWhenTheGatewayIsBusyUntilItIsNot() throws IOException {
        try (GatewayPeer peer = new GatewayPeer((body, before) -> before < 3 ? Reply.BUSY : Reply.DECIDED)) {
            assertThat(replay(peer, sales(1), 1)).isEqualTo(Replay.ALL_ACCEPTED);
            assertThat(peer.received()).hasSize(4);
        }

        assertThat(lines()).contains("failed: 0, attempts repeated: 3");
    }

    @Test
    void talliesRefusalsByCodeAndGoesOn() throws IOException {
        try (GatewayPeer peer = new GatewayPeer(
                (body, before) -> body.get("transactionId").asString().equals("2")
                        ? Reply.refused(422, "CURRENCY_MISMATCH")
                        : Reply.DECIDED)) {
            assertThat(replay(peer, sales(3), 2)).isEqualTo(Replay.NOT_ALL_ACCEPTED);
            assertThat(peer.received()).hasSize(3);
        }

        assertThat(lines()).contains("refused: 1", "  CURRENCY_MISMATCH: 1");
        assertThat(lastLine()).startsWith("replayed 3 transactions: 2 accepted, 1 refused, ");
    }

    @Test
    void stopsWhenTheKeyIsUnknown() throws IOException {
        try (GatewayPeer peer = new GatewayPeer((body, before) -> Reply.DECIDED)) {
            ReplayArguments arguments = new ReplayArguments(peer.url(), 1, "stranger", sales(500));
            assertThat(replay(arguments, PATIENT)).isEqualTo(Replay.NOT_ALL_ACCEPTED);
            assertThat(peer.received()).hasSize(1);
        }

        assertThat(lines()).contains("replay: stopped: the gateway does not know the till key: TILL_KEY_INVALID");
    }

    @Test
    void givesUpWhenNobodyAnswersAndSendsNothingOutOfOrder() throws IOException {
        try (GatewayPeer peer = new GatewayPeer((body, before) -> Reply.BUSY)) {
            ReplayArguments arguments = new ReplayArguments(peer.url(), 1, "key", sales(50));
            assertThat(replay(arguments, HASTY)).isEqualTo(Replay.NOT_ALL_ACCEPTED);
            assertThat(peer.received())
                    .extracting(body -> body.get("transactionId").asString())
                    .containsOnly("0");
        }

        assertThat(lastLine()).startsWith("replayed 1 transactions: 0 accepted, 0 refused, ");
    }

    @Test
    void keepsTheOrderOfEachCustomerUnderRetries() throws IOException {
        long seed = new Random().nextLong();
        System.out.println("ReplayTest seed: " + seed);
        Random random = new Random(seed);
        List<String> rows = new ArrayList<>();
        for (int number = 0; number < 2_000; number++) {
            rows.add("%d,85123A,LANTERN,1,2011-01-04 10:00:00,1,%d,Spain".formatted(number, random.nextInt(40)));
        }
        try (GatewayPeer peer = new GatewayPeer(
                (body, before) -> before == 0 && body.hashCode() % 10 == 0 ? Reply.BUSY : Reply.DECIDED)) {
            assertThat(replay(peer, file(rows.toArray(String[]::new)), 16)).isEqualTo(Replay.ALL_ACCEPTED);
            assertThat(idsByCustomer(peer.received()).values())
                    .hasSize(40)
                    .allSatisfy(ids -> assertThat(ids).isSorted());
        }
    }

    @Test
    void aBrokenFileIsNamedWithItsRow() throws IOException {
        Path file = file("1,85123A,LANTERN,many,2011-01-04 10:00:00,2.55,17850,France");
        try (GatewayPeer peer = new GatewayPeer((body, before) -> Reply.DECIDED)) {
            assertThat(replay(peer, file, 1)).isEqualTo(Replay.NOT_ALL_ACCEPTED);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("row 2: quantity, date or price cannot be read");
    }

    private static Map<String, List<Integer>> idsByCustomer(List<JsonNode> bodies) {
        return bodies.stream()
                .collect(Collectors.groupingBy(
                        body -> body.get("member").get("value").asString(),
                        Collectors.mapping(
                                body -> Integer.parseInt(
                                        body.get("transactionId").asString()),
                                Collectors.toList())));
    }

    private Path sales(int count) throws IOException {
        return file(IntStream.range(0, count)
                .mapToObj("%d,85123A,LANTERN,1,2011-01-04 10:00:00,1,,Spain"::formatted)
                .toArray(String[]::new));
    }

    private Path file(String... rows) throws IOException {
        String header = String.join(",", InvoiceFile.HEADER);
        return Files.writeString(folder.resolve("sales.csv"), header + "\n" + String.join("\n", rows) + "\n");
    }

    private int replay(GatewayPeer peer, Path file, int tills) {
        return replay(new ReplayArguments(peer.url(), tills, "key", file), PATIENT);
    }

    private int replay(ReplayArguments arguments, Retries retries) {
        PrintStream print = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new Replay(arguments, retries, print, print).run();
    }

    private List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private String lastLine() {
        return lines().get(lines().size() - 1);
    }
}
