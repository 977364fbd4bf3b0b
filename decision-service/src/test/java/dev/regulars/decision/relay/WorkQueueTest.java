package dev.regulars.decision.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkQueueTest {

    private static final Duration NOW = Duration.ZERO;
    private final WorkQueue queue = new WorkQueue(3);

    @Test
    void holdsEachAccountOnceWithItsHighestSequence() throws InterruptedException {
        queue.offer("a", 2);
        queue.offer("b", 1);
        queue.offer("a", 5);
        queue.offer("a", 3);
        assertThat(queue.take(10, NOW)).isEqualTo(Map.of("a", 5L, "b", 1L));
        assertThat(queue.upTo("a")).isEqualTo(5);
    }

    @Test
    void givesAnAccountToOneWorkerAtATime() throws InterruptedException {
        queue.offer("a", 1);
        assertThat(queue.take(10, NOW)).containsOnlyKeys("a");
        queue.offer("a", 2);
        queue.offer("b", 1);
        assertThat(queue.take(10, NOW)).containsOnlyKeys("b");
        assertThat(queue.take(10, NOW)).isEmpty();
        queue.done(List.of("a"));
        assertThat(queue.take(10, NOW)).isEqualTo(Map.of("a", 2L));
    }

    @Test
    void forgetsWhatDoesNotFit() throws InterruptedException {
        assertThat(List.of(queue.offer("a", 1), queue.offer("b", 1), queue.offer("c", 1)))
                .containsOnly(true);
        assertThat(queue.offer("d", 1)).isFalse();
        assertThat(queue.offer("a", 2)).isTrue();
        assertThat(queue.isHalfEmpty()).isFalse();
        queue.take(2, NOW);
        assertThat(queue.isHalfEmpty()).isTrue();
        assertThat(queue.offer("d", 1)).isTrue();
    }

    @Test
    void tellsWhenAnAccountIsThrough() throws InterruptedException {
        queue.offer("a", 1);
        assertThat(queue.awaitGone("a", NOW)).isFalse();
        queue.take(1, NOW);
        assertThat(queue.awaitGone("a", NOW)).isFalse();
        queue.done(List.of("a"));
        assertThat(queue.awaitGone("a", NOW)).isTrue();
        assertThat(queue.upTo("a")).isZero();
    }
}
