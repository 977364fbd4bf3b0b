package dev.regulars.gateway.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.contract.Bodies;
import dev.regulars.gateway.fuzz.Mutations;
import dev.regulars.gateway.fuzz.XmlMutations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Mutated bodies of tills' JSON, POSLog and files, by HTTP: each is answered in time and by a reason, none by a failure
 * of the gateway, and nothing of them stays in memory. {@code -Dfuzz.bodies=200000} for more.
 */
class HttpFuzzIT {
    private static final int BODIES = Integer.getInteger("fuzz.bodies", 3_000);
    private static final int FILES_EVERY = 500;
    private static final long GROWTH_MEGABYTES = 48;
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final long seed = Long.getLong("fuzz.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Mutations mutations = new Mutations(random);
    private final XmlMutations structure = new XmlMutations(random);
    private final Map<String, Integer> answers = new TreeMap<>();

    @Test
    void everyBodyIsAnsweredByAReason() throws IOException {
        System.out.println("HttpFuzzIT seed " + seed);
        List<byte[]> logs = samples("docs/poslog", ".xml");
        List<byte[]> tables = samples("docs/batches", ".csv");
        try (Peer peer = new Peer();
                RunningGateway gateway =
                        RunningGateway.start(peer.url(), "127.0.0.1:1", "regulars.queue.start-timeout=100ms")) {
            peer.is(Peer.Mood.REFUSING);
            long before = 0;
            for (int i = 0; i < BODIES; i++) {
                if (i == BODIES / 5) {
                    before = usedMegabytes();
                }
                if (i % FILES_EVERY == 0) {
                    look(post(gateway, "/pos/v1/batches?format=csv", "text/csv", mutations.of(any(tables))), "CSV", i);
                } else if (random.nextBoolean()) {
                    byte[] sale = mutations.of(Bodies.bytes(ofStore(Bodies.sale("F-" + i, "fuzz"))));
                    look(post(gateway, "/pos/v1/transactions", "application/json", sale), "JSON", i);
                } else {
                    byte[] log = any(logs);
                    byte[] mutated = random.nextInt(4) > 0
                            ? structure.of(new String(log, UTF_8)).getBytes(UTF_8)
                            : mutations.of(log);
                    look(post(gateway, "/pos/v1/poslog", "application/xml", mutated), "POSLog", i);
                }
            }
            long grown = usedMegabytes() - before;
            System.out.println("HttpFuzzIT: " + BODIES + " bodies, " + answers + ", heap grown by " + grown + " MB");
            assertThat(grown).isLessThan(GROWTH_MEGABYTES);
        }
        assertThat(answers).containsKeys("JSON 400", "JSON 409", "POSLog 200");
    }

    private static String ofStore(String sale) {
        return sale.replaceFirst("\\{", "{\"storeId\":\"LON-01\",");
    }

    private static HttpResponse<String> post(RunningGateway gateway, String path, String type, byte[] body) {
        return gateway.call(gateway.keyed(RunningGateway.OFFICE_KEY, path)
                .timeout(LIMIT)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    private void look(HttpResponse<String> answer, String format, int number) {
        assertThat(answer.statusCode())
                .as("seed %d, body %d, %s: %s", seed, number, format, answer.body())
                .isLessThan(500);
        if (answer.statusCode() >= 400) {
            assertThat(answer.body()).contains("\"code\"");
        }
        answers.merge(format + " " + answer.statusCode(), 1, Integer::sum);
    }

    private byte[] any(List<byte[]> bodies) {
        return bodies.get(random.nextInt(bodies.size()));
    }

    private static List<byte[]> samples(String folder, String end) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(end))
                    .sorted()
                    .map(file -> Bodies.bytes(text(file)))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long usedMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }
}
