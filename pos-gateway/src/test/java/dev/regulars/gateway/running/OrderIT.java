package dev.regulars.gateway.running;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.contract.Bodies;
import dev.regulars.gateway.running.Peer.Mood;
import dev.regulars.testing.Backends;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * The decision service comes and goes while eight tills sell; every member's sales are decided in order, none is lost.
 */
class OrderIT {
    private static final int TILLS = 8;
    private static final int SALES = 60;
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void everyKeyIsDecidedInTheOrderInWhichItWasAccepted() throws Exception {
        long seed = System.nanoTime();
        System.out.println("OrderIT seed " + seed);
        ExecutorService tills = Executors.newFixedThreadPool(TILLS);
        try (Peer peer = new Peer();
                RunningGateway gateway = RunningGateway.start(peer.url(), Backends.kafkaBootstrapServers());
                QueueWorker worker = new QueueWorker(Backends.kafkaBootstrapServers())) {
            worker.workOff(peer);
            List<Future<Long>> sales = new ArrayList<>();
            for (int till = 0; till < TILLS; till++) {
                String member = run + "-" + till;
                sales.add(tills.submit(() -> sell(gateway, member)));
            }
            comeAndGo(new Random(seed), peer, worker, sales);
            long direct = 0;
            for (Future<Long> sale : sales) {
                direct += sale.get();
            }
            peer.is(Mood.UP);
            worker.workOff(peer);
            System.out.println("OrderIT " + direct + " of " + TILLS * SALES + " sales were decided directly");
            assertThat(direct).as("both ways must occur").isBetween(1L, TILLS * SALES - 1L);
            assertInOrder(peer);
        } finally {
            tills.shutdownNow();
        }
    }

    private static void comeAndGo(Random random, Peer peer, QueueWorker worker, List<Future<Long>> sales)
            throws InterruptedException {
        while (!sales.stream().allMatch(Future::isDone)) {
            peer.is(random.nextBoolean() ? Mood.DOWN : Mood.SLOW);
            Thread.sleep(random.nextInt(150));
            peer.is(Mood.UP);
            Thread.sleep(random.nextInt(100));
            for (int i = 0; i < 20 && worker.waiting() > 0; i++) {
                worker.workOffSome(peer);
            }
            Thread.sleep(random.nextInt(400));
        }
    }

    /** One after the other, as a till does; the pause lets the service's moods change in between. */
    private static long sell(RunningGateway gateway, String member) throws InterruptedException {
        long direct = 0;
        for (int i = 0; i < SALES; i++) {
            int status = gateway.send(Bodies.sale("%s-%03d".formatted(member, i), member))
                    .statusCode();
            assertThat(status).isIn(200, 202);
            direct += status == 200 ? 1 : 0;
            Thread.sleep(20);
        }
        return direct;
    }

    private void assertInOrder(Peer peer) {
        Map<String, List<String>> byMember = peer.decided().stream()
                .filter(sale -> sale.get("transactionId").stringValue().startsWith(run))
                .collect(groupingBy(
                        sale -> sale.get("member").get("value").stringValue(),
                        mapping(sale -> sale.get("transactionId").stringValue(), toList())));
        assertThat(byMember).hasSize(TILLS);
        assertThat(byMember.values())
                .allSatisfy(ids -> assertThat(ids).hasSize(SALES).isSorted());
    }
}
