package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.messages.mail.CountedDoor;
import dev.regulars.decision.messages.mail.SmtpSink;
import dev.regulars.testing.FreePorts;
import java.nio.file.Path;
import java.time.Duration;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.convert.DurationStyle;

/**
 * The mail server is away: {@code -Dregulars.messages.down=10m} says how long, with the pauses that are usual; some
 * seconds, with shorter ones, when it is not said.
 */
class MessagesDownIT {

    private static final int MEMBERS = 500;
    private static final String SET = System.getProperty("regulars.messages.down", "");
    private static final Duration DOWN = SET.isEmpty() ? Duration.ofSeconds(10) : DurationStyle.detectAndParse(SET);
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration MOST = SET.isEmpty() ? Duration.ofSeconds(2) : Duration.ofMinutes(1);
    /** Until somebody looks, and until all are sent. */
    private static final Duration LOOK = Duration.ofSeconds(3);

    private static final Duration SENDING = Duration.ofSeconds(30);

    /** Pauses of 1, 2, 4 … seconds fit in so often. */
    private static int steps() {
        int steps = 1;
        Duration pause = FIRST;
        for (Duration at = pause; at.compareTo(DOWN) < 0; at = at.plus(pause)) {
            steps++;
            pause = pause.multipliedBy(2).compareTo(MOST) < 0 ? pause.multipliedBy(2) : MOST;
        }
        return steps;
    }

    @Test
    void nothingIsLostAndNothingComesTwice(@TempDir Path folder) throws Exception {
        int port = FreePorts.choose(1).get(0);
        try (SmtpSink sink = new SmtpSink(port, 5).start();
                CountedDoor door = new CountedDoor(port);
                Campaign campaign = new Campaign(
                        folder,
                        MEMBERS,
                        "-Dspring.mail.host=127.0.0.1",
                        "-Dspring.mail.port=" + door.port(),
                        "-Dregulars.runs.page=500",
                        "-Dregulars.messages.pause-first=" + (SET.isEmpty() ? "2s" : "1m"),
                        "-Dregulars.messages.mail.reconnect-most=" + MOST.toMillis() + "ms")) {
            campaign.begin();
            while (sink.ids() < MEMBERS / 5) {
                Thread.sleep(5);
            }
            sink.stop();
            Thread.sleep(500); // what it was given before is still being counted
            int before = sink.ids();
            int opened = door.opened();
            assertThat(before).isLessThan(MEMBERS);
            Thread.sleep(DOWN.toMillis());
            int attempts = door.opened() - opened;
            assertThat(sink.ids()).isEqualTo(before);
            assertThat(attempts).isBetween(1, steps());
            sink.start();
            long end = System.nanoTime() + MOST.plus(LOOK).plus(SENDING).toNanos();
            long up = System.nanoTime();
            while (sink.ids() < MEMBERS - 4 && System.nanoTime() < end) {
                Thread.sleep(50);
            }
            System.out.printf(
                    "mail server away for %s: %d of %d mails waited, %d attempts to connect; the rest came within"
                            + " %.1f s%n",
                    DOWN, MEMBERS - before, MEMBERS, attempts, (System.nanoTime() - up) / 1e9);
            all(campaign, sink);
        }
    }

    /** One whose answer was cut off is an attempt, and comes a minute after it. */
    private static void all(Campaign campaign, SmtpSink sink) throws Exception {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (campaign.sent(new Document()) < MEMBERS && System.nanoTime() < end) {
            Thread.sleep(200);
        }
        assertThat(sink.ids()).isEqualTo(MEMBERS);
        assertThat(campaign.sent(new Document())).isEqualTo(MEMBERS);
        long once = campaign.sent(new Document("attempts", 1));
        assertThat(sink.doubled()).isLessThanOrEqualTo((int) (MEMBERS - once));
        assertThat(once).isGreaterThanOrEqualTo(MEMBERS - 4L);
    }
}
