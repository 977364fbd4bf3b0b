package dev.regulars.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.contract.Bodies;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tills sell 50 times a second. First the decision service is killed, then Kafka and the store too, and then they come
 * back; every sale is answered, and decided once, in its till's order. {@code -Dregulars.outage-minutes=10} for a long
 * run.
 */
class OutageIT {
    private static final long SHORT_SECONDS = 36;
    private static final int WARM = 50;
    private static final long CATCH_UP_SECONDS = 300;
    private final JsonMapper json = new JsonMapper();
    private final OutageTally tally = new OutageTally();

    @Test
    void everySaleIsAnsweredAndDecidedOnceInOrder() throws Exception {
        Integer minutes = Integer.getInteger("regulars.outage-minutes");
        long seconds = minutes == null ? SHORT_SECONDS : TimeUnit.MINUTES.toSeconds(minutes);
        try (Centre centre = new Centre();
                GatewayProcess gateway = new GatewayProcess(centre.url(), centre.kafka())) {
            warmUp(gateway);
            OutageTills tills = new OutageTills(gateway, tally);
            tills.sellFor(seconds);
            comeAndGo(centre, gateway, seconds);
            List<Integer> sales = tills.await();
            long sold = System.nanoTime();
            System.out.println("OutageIT: " + tally.byStatus() + ", " + tally.waits());
            assertThat(tally.byStatus().keySet()).isSubsetOf(200, 202);
            for (int till = 0; till < sales.size(); till++) {
                awaitDecided(centre, gateway, OutageTills.id(till, sales.get(till) - 1), seconds);
            }
            System.out.println("OutageIT: all decided " + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - sold)
                    + " s after the last sale");
            assertInOrder(centre, sales);
            System.out.println("OutageIT: " + Books.verify(centre).strip());
        }
    }

    /** A service that has just started may be too slow for the direct way; that is not what is tested here. */
    private static void warmUp(GatewayProcess gateway) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(CATCH_UP_SECONDS);
        int direct = 0;
        for (int sale = 0; direct < WARM; sale++) {
            assertThat(System.nanoTime()).as(gateway.lastLines()).isLessThan(end);
            direct = gateway.send(Bodies.sale("warm-" + sale, "warm")).statusCode() == 200 ? direct + 1 : 0;
            Thread.sleep(direct == 0 ? 200 : 0);
        }
    }

    private void comeAndGo(Centre centre, GatewayProcess gateway, long seconds) throws InterruptedException {
        long phase = seconds * 1_000 / 4;
        Thread.sleep(phase);
        centre.decisions.killForcibly();
        Thread.sleep(phase);
        centre.servers.killForcibly();
        Thread.sleep(phase);
        System.out.println("OutageIT: " + spooled(gateway) + " sales in the spool when the centre comes back");
        assertThat(spooled(gateway)).isPositive();
        centre.startAgain();
    }

    private void assertInOrder(Centre centre, List<Integer> sales) {
        for (int till = 0; till < sales.size(); till++) {
            for (int sale = 0; sale < sales.get(till); sale++) {
                String id = OutageTills.id(till, sale);
                JsonNode decision = json.readTree(centre.decision(id).body());
                assertThat(decision.path("sequence").asInt()).as(id).isEqualTo(sale + 1);
            }
        }
    }

    private int spooled(GatewayProcess gateway) {
        JsonNode health = json.readTree(gateway.get("/actuator/health").body());
        return health.at("/components/spool/details/transactions").asInt(-1);
    }

    /** A machine that decides no faster than tills sell works a long queue off no faster than it grew. */
    private static void awaitDecided(Centre centre, GatewayProcess gateway, String id, long seconds)
            throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Math.max(CATCH_UP_SECONDS, seconds));
        while (centre.decision(id).statusCode() != 200) {
            assertThat(System.nanoTime()).as(gateway.lastLines()).isLessThan(end);
            Thread.sleep(200);
        }
    }
}
