package dev.regulars.gateway.sending.spool;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the forwarder for as long as the gateway runs; begins after the queue has been looked at, before tills sell. */
@Component
class Forwarding implements SmartLifecycle {
    static final int PHASE = 1;
    private static final Logger log = LoggerFactory.getLogger(Forwarding.class);
    private static final long IDLE_MILLIS = 1_000;
    private final Spool spool;
    private final Forwarder forwarder;
    private final Object pause = new Object();
    private final Thread thread = new Thread(this::run, "spool-forwarding");
    private volatile boolean running;

    Forwarding(Spool spool, Forwarder forwarder) {
        this.spool = spool;
        this.forwarder = forwarder;
    }

    @Override
    public void start() {
        running = true;
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        while (running) {
            try {
                spool.awaitStored(IDLE_MILLIS);
                pause(forwarder.round());
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                // The thread must live on: nobody else empties the spool.
                log.error("a round of forwarding failed", e);
                sleepQuietly();
            }
        }
    }

    private void pause(long millis) throws InterruptedException {
        if (millis > 0) {
            synchronized (pause) {
                if (running) {
                    pause.wait(millis);
                }
            }
        }
    }

    private void sleepQuietly() {
        try {
            pause(IDLE_MILLIS);
        } catch (InterruptedException e) {
            running = false;
        }
    }

    @Override
    public void stop() {
        running = false;
        synchronized (pause) {
            pause.notifyAll();
        }
        try {
            forwarder.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
