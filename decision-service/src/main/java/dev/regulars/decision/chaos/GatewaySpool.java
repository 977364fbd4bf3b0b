package dev.regulars.decision.chaos;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** What the gateway keeps on its own disk; it has to be sent on before the books can be looked at. */
final class GatewaySpool {
    private static final Pattern EMPTY = Pattern.compile("\"transactions\":0[,}]");
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final long LOOK_EVERY_MILLIS = 200;

    private GatewaySpool() {}

    /** False when it still holds something after all that time. */
    static boolean awaitEmpty(URI gateway) throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isEmpty(gateway)) {
            if (System.nanoTime() > end || never.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEmpty(URI gateway) throws InterruptedException {
        return Http.get(gateway, "/actuator/health")
                .filter(answer -> EMPTY.matcher(answer.body()).find())
                .isPresent();
    }
}
