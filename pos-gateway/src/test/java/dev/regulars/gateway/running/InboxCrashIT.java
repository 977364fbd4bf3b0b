package dev.regulars.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.batches.FileFormat;
import dev.regulars.gateway.running.Peer.Mood;
import dev.regulars.testing.FreePorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A file of the watched folder is taken once, or is still there, whenever the gateway is killed. */
class InboxCrashIT {
    private static final int ROUNDS = 4;
    private static final int FILES = 6;
    private static final int SALES = 40;
    private static final int LOOKS = 1_200;
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final JsonMapper json = new JsonMapper();
    private Peer peer;
    private BatchGateway gateway;
    private Path taken;
    private Path done;

    @BeforeEach
    void start() throws IOException {
        peer = new Peer();
        gateway =
                new BatchGateway(peer.url(), "127.0.0.1:" + FreePorts.choose(1).get(0)).start();
        taken = gateway.inbox.resolve("taken");
        done = gateway.inbox.resolve("done");
    }

    @AfterEach
    void stop() {
        gateway.close();
        peer.close();
    }

    @Test
    void noFileIsLostOrTakenTwiceWheneverTheGatewayIsKilled() throws Exception {
        long seed = System.nanoTime();
        System.out.println("InboxCrashIT seed " + seed);
        Random random = new Random(seed);
        List<BatchSales> files = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < FILES; i++) {
                FileFormat format = FileFormat.values()[i % FileFormat.values().length];
                BatchSales sales = new BatchSales(format, run + "f" + files.size(), 3);
                files.add(sales);
                gateway.drop(sales.run() + "." + sales.ending(), sales.file(1, SALES));
            }
            Thread.sleep(random.nextInt(600));
            gateway.process.killForcibly();
            System.out.printf(
                    "InboxCrashIT round %d: %d in the folder, %d taken, %d done%n",
                    round,
                    BatchGateway.files(gateway.inbox).size(),
                    BatchGateway.files(taken).size(),
                    BatchGateway.files(done).size() / 2);
            gateway.process.start();
        }
        awaitDone(files.size());
        assertThat(gateway.batches()).as("one batch a file").hasSameSizeAs(files);
        for (BatchSales sales : files) {
            assertDoneOnce(sales);
        }
        assertThat(peer.decided()).hasSize(files.size() * SALES);
    }

    @Test
    void aBatchWhoseFileWasNotMovedYetMovesItAtTheNextStart() throws IOException {
        BatchSales sales = new BatchSales(FileFormat.CSV, run, 3);
        Path file = heldBack(sales);
        gateway.process.killForcibly();
        Files.move(file, gateway.inbox.resolve(name(sales)));
        peer.is(Mood.UP);
        gateway.process.start();
        awaitDone(1);
        assertThat(gateway.batches()).hasSize(1);
        assertDoneOnce(sales);
    }

    @Test
    void aFileWhoseBatchWasOnlyHalfNotedIsTakenAnew() throws IOException {
        BatchSales sales = new BatchSales(FileFormat.POSLOG, run, 3);
        Path file = heldBack(sales);
        gateway.process.killForcibly();
        Path half = gateway.batches().get(0);
        Files.move(half.resolve("batch.json"), half.resolve("batch.json.part"));
        Files.move(file, gateway.inbox.resolve(name(sales)));
        peer.is(Mood.UP);
        gateway.process.start();
        awaitDone(1);
        assertThat(half).doesNotExist();
        assertThat(gateway.batches()).hasSize(1);
        assertDoneOnce(sales);
    }

    @Test
    void aResultThatWasOnlyHalfPutAsideIsPutAsideAgain() throws IOException {
        BatchSales sales = new BatchSales(FileFormat.NDJSON, run, 3);
        gateway.drop(name(sales), sales.file(1, SALES));
        awaitDone(1);
        gateway.process.killForcibly();
        Path file = BatchGateway.files(done).get(0);
        Path result = BatchGateway.files(done).get(1);
        Files.write(done.resolve(result.getFileName() + ".part"), new byte[] {'{'});
        Files.delete(result);
        Files.move(file, taken.resolve(file.getFileName()));
        gateway.process.start();
        awaitDone(1);
        assertDoneOnce(sales);
    }

    /** Taken, and not sent while the peer is down. */
    private Path heldBack(BatchSales sales) throws IOException {
        peer.is(Mood.DOWN);
        gateway.drop(name(sales), sales.file(1, SALES));
        for (int i = 0; i < LOOKS && BatchGateway.files(taken).isEmpty(); i++) {
            BatchClient.pause();
        }
        return BatchGateway.files(taken).get(0);
    }

    private static String name(BatchSales sales) {
        return sales.run() + "." + sales.ending();
    }

    private void awaitDone(int files) throws IOException {
        for (int i = 0; i < LOOKS && BatchGateway.files(done).size() < 2 * files; i++) {
            BatchClient.pause();
        }
        assertThat(BatchGateway.files(taken)).as(gateway.process.lastLines()).isEmpty();
        assertThat(BatchGateway.files(gateway.inbox)).isEmpty();
        assertThat(BatchGateway.files(done)).hasSize(2 * files);
    }

    private void assertDoneOnce(BatchSales sales) throws IOException {
        List<Path> mine = BatchGateway.files(done).stream()
                .filter(file -> file.toString().contains("-" + name(sales)))
                .toList();
        assertThat(mine).as("the file and its result").hasSize(2);
        assertThat(mine.get(0)).hasContent(sales.file(1, SALES));
        assertThat(Files.readAllLines(mine.get(1)).stream()
                        .map(json::readTree)
                        .map(line -> line.at("/transactionId").stringValue() + " "
                                + line.at("/outcome").stringValue()))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, SALES)
                        .mapToObj(number -> sales.transactionId(number) + " decided")
                        .toList());
    }
}
