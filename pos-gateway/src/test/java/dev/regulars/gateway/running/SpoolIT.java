package dev.regulars.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.contract.Bodies;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything in the centre is killed, and then the gateway: what tills were told is stored is decided, in order. */
class SpoolIT {
    private static final int TILLS = 6;
    private static final int BEFORE_THE_KILL = 15;
    private static final int SALES = 20;
    private static final long CATCH_UP_SECONDS = 90;
    private final JsonMapper json = new JsonMapper();

    @Test
    void salesOutliveTheCentreAndTheGateway() throws Exception {
        try (Centre centre = new Centre();
                GatewayProcess gateway = new GatewayProcess(centre.url(), centre.kafka())) {
            assertThat(gateway.send(Bodies.sale("warm-up", "none")).statusCode())
                    .isIn(200, 202);
            centre.killAll();
            sellFromAll(gateway, 0, BEFORE_THE_KILL);
            assertThat(spooled(gateway)).isGreaterThan(0);
            gateway.killAndStartAgain();
            assertThat(spooled(gateway)).isGreaterThanOrEqualTo(TILLS * BEFORE_THE_KILL);
            sellFromAll(gateway, BEFORE_THE_KILL, SALES);
            centre.startAgain();
            for (int till = 0; till < TILLS; till++) {
                awaitDecided(centre, gateway, id(till, SALES - 1));
            }
            for (int till = 0; till < TILLS; till++) {
                assertOnceAndInOrder(centre, till);
            }
            assertThat(spooled(gateway)).isZero();
        }
    }

    private static void sellFromAll(GatewayProcess gateway, int from, int to) throws Exception {
        ExecutorService tills = Executors.newFixedThreadPool(TILLS);
        try {
            List<Callable<Void>> all = new ArrayList<>();
            for (int till = 0; till < TILLS; till++) {
                int number = till;
                all.add(() -> sell(gateway, number, from, to));
            }
            for (Future<Void> one : tills.invokeAll(all)) {
                one.get();
            }
        } finally {
            tills.shutdownNow();
        }
    }

    private static Void sell(GatewayProcess gateway, int till, int from, int to) {
        for (int i = from; i < to; i++) {
            assertThat(gateway.send(Bodies.sale(id(till, i), "card-" + till)).statusCode())
                    .as(gateway.lastLines())
                    .isEqualTo(202);
        }
        return null;
    }

    /** The account's sequence tells in which order its sales were decided; a sale decided twice would leave a gap. */
    private void assertOnceAndInOrder(Centre centre, int till) {
        for (int i = 0; i < SALES; i++) {
            JsonNode decision = json.readTree(centre.decision(id(till, i)).body());
            assertThat(decision.path("sequence").asInt()).as(id(till, i)).isEqualTo(i + 1);
        }
    }

    private static void awaitDecided(Centre centre, GatewayProcess gateway, String id) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(CATCH_UP_SECONDS);
        while (centre.decision(id).statusCode() != 200) {
            assertThat(System.nanoTime()).as(gateway.lastLines()).isLessThan(end);
            Thread.sleep(200);
        }
    }

    private int spooled(GatewayProcess gateway) {
        JsonNode health = json.readTree(gateway.get("/actuator/health").body());
        return health.at("/components/spool/details/transactions").asInt(-1);
    }

    private static String id(int till, int sale) {
        return "spool-%d-%03d".formatted(till, sale);
    }
}
