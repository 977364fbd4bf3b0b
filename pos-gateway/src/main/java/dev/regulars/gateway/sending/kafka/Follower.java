package dev.regulars.gateway.sending.kafka;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread that reads a topic for as long as the gateway runs, Kafka up or not. */
final class Follower {
    private static final Logger log = LoggerFactory.getLogger(Follower.class);
    private static final long PAUSE_MILLIS = 500;
    private static final long STOP_MILLIS = 5_000;

    private final Supplier<KafkaConsumer<String, byte[]>> opening;
    private final Consumer<KafkaConsumer<String, byte[]>> step;
    private final Thread thread;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean running = true;
    private volatile @Nullable KafkaConsumer<String, byte[]> open;

    /**
     * @param opening gives a consumer that knows what it reads
     * @param step polls once; a failure closes the consumer, and another one is opened
     */
    Follower(
            String name,
            Supplier<KafkaConsumer<String, byte[]>> opening,
            Consumer<KafkaConsumer<String, byte[]>> step) {
        this.opening = opening;
        this.step = step;
        this.thread = new Thread(this::follow, name);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    private void follow() {
        while (running) {
            try (KafkaConsumer<String, byte[]> consumer = opening.get()) {
                open = consumer;
                while (running) {
                    step.accept(consumer);
                }
            } catch (WakeupException e) {
                log.debug("{} stops", thread.getName());
            } catch (KafkaException e) {
                log.debug("{} begins again: {}", thread.getName(), e.getMessage());
                pause();
            }
        }
    }

    private void pause() {
        try {
            running = !stopped.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            running = false;
        }
    }

    void stop() {
        running = false;
        stopped.countDown();
        KafkaConsumer<String, byte[]> consumer = open;
        if (consumer != null) {
            consumer.wakeup();
        }
        try {
            thread.join(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
