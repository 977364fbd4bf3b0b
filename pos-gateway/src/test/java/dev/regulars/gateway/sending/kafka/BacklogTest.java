package dev.regulars.gateway.sending.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.sending.kafka.QueueObservation.Offsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class BacklogTest {
    private final Backlog backlog = new Backlog();

    @Test
    void holdsNothingBackAsLongAsNothingIsKnown() {
        assertThat(backlog.mayHold("a")).isFalse();
        assertThat(backlog.isEmpty()).isTrue();
    }

    @Test
    void holdsAKeyBackFromTheMomentAWriteBegins() {
        int partition = backlog.sending("a", 6);
        assertThat(backlog.mayHold("a")).isTrue();
        assertThat(backlog.mayHold(keyOfOtherPartition(partition))).isFalse();
    }

    @Test
    void releasesAKeyWhenItsRecordIsWorkedOff() {
        int partition = backlog.sending("a", 1);
        backlog.finished(partition, 41);
        backlog.observed(queue("t", new Offsets(0, 42, 41)));
        assertThat(backlog.mayHold("a")).isTrue();
        backlog.observed(queue("t", new Offsets(0, 42, 42)));
        assertThat(backlog.mayHold("a")).isFalse();
        assertThat(backlog.isEmpty()).isTrue();
    }

    @Test
    void aFailedWriteHoldsNothingBack() {
        backlog.finished(backlog.sending("a", 1), -1);
        assertThat(backlog.mayHold("a")).isFalse();
    }

    @Test
    void anObservationOlderThanAWriteDoesNotHideIt() {
        backlog.observed(queue("t", new Offsets(0, 7, 7)));
        backlog.finished(backlog.sending("a", 1), 7);
        backlog.observed(queue("t", new Offsets(0, 7, 7)));
        assertThat(backlog.mayHold("a")).isTrue();
    }

    @Test
    void aFirstObservationOlderThanAWriteDoesNotHideItEither() {
        backlog.finished(backlog.sending("a", 1), 7);
        backlog.observed(queue("t", new Offsets(0, 7, 7)));
        assertThat(backlog.mayHold("a")).isTrue();
    }

    @Test
    void knowsWhatAnEarlierRunLeft() {
        backlog.observed(queue("t", new Offsets(0, 3, 0)));
        assertThat(backlog.mayHold("a")).isTrue();
    }

    @Test
    void recordsThatAreNoLongerKeptDoNotWait() {
        backlog.observed(queue("t", new Offsets(9, 9, 4)));
        assertThat(backlog.mayHold("a")).isFalse();
    }

    @Test
    void aTopicCreatedAnewBeginsAgain() {
        backlog.observed(queue("t1", new Offsets(0, 100, 50)));
        backlog.observed(queue("t2", new Offsets(0, 0, 0)));
        assertThat(backlog.mayHold("a")).isFalse();
    }

    private static QueueObservation queue(String topicId, Offsets... partitions) {
        return new QueueObservation(topicId, List.of(partitions));
    }

    private static String keyOfOtherPartition(int partition) {
        for (int i = 0; ; i++) {
            if (Backlog.partition("k" + i, 6) != partition) {
                return "k" + i;
            }
        }
    }
}
