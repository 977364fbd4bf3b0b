package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.messages.mail.SmtpSink;
import dev.regulars.testing.FreePorts;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A mail to many members, which is paused, and killed in the middle; two instances send the rest. Every member gets it,
 * and only those that were on their way at the moment of the kill may come twice. {@code -Dregulars.messages=100000}
 * says to how many; their rate and the memory are printed.
 */
class MessagesKilledIT {

    private static final int MEMBERS = Integer.getInteger("regulars.messages", 300);
    /** A few would be sent before anybody can pause them. */
    private static final int MILLIS_A_MAIL = MEMBERS < 10_000 ? 10 : 0;

    private static final int WORKERS = 4;
    /** Taken in hand together; see SendMessages. */
    private static final int IN_HAND = 200;

    private static final long QUIET_SECONDS = 60;

    /** When so many have come, by the clock of {@link System#nanoTime}; fails when no other comes for a minute. */
    private static long await(SmtpSink sink, int mails) throws InterruptedException {
        int before = sink.ids();
        for (long quiet = System.nanoTime(); sink.ids() < mails; ) {
            if (sink.ids() > before) {
                before = sink.ids();
                quiet = System.nanoTime();
            }
            assertThat(System.nanoTime() - quiet).as(before + " came").isLessThan(QUIET_SECONDS * 1_000_000_000L);
            Thread.sleep(5);
        }
        return System.nanoTime();
    }

    @Test
    void everyMemberGetsOne(@TempDir Path folder) throws Exception {
        int port = FreePorts.choose(1).get(0);
        try (SmtpSink sink = new SmtpSink(port, MILLIS_A_MAIL).start();
                Campaign campaign = new Campaign(
                        folder,
                        MEMBERS,
                        "-Xmx256m",
                        "-Dspring.mail.host=127.0.0.1",
                        "-Dspring.mail.port=" + port,
                        "-Dregulars.runs.page=500",
                        "-Dregulars.messages.workers=" + WORKERS,
                        "-Dregulars.messages.in-hand=10s")) {
            long begin = System.nanoTime();
            campaign.begin();
            await(sink, MEMBERS / 8);
            paused(campaign, sink);
            int resumed = sink.ids();
            long again = System.nanoTime();
            long half = await(sink, Math.max(MEMBERS / 2, sink.ids()));
            int atHalf = sink.ids();
            long memory = campaign.peakMegabytes();
            campaign.service.process().killForcibly();
            int before = sink.ids();
            assertThat(before).isLessThan(MEMBERS);
            campaign.service.process().start();
            try (Service another = campaign.another()) {
                int from = Math.min(sink.ids() + 1, MEMBERS);
                int to = Math.max(from, MEMBERS - IN_HAND);
                long first = await(sink, from);
                double seconds = (await(sink, to) - first) / 1e9;
                long end = await(sink, MEMBERS);
                noted(campaign);
                System.out.printf(
                        "messages: %d, %.0f a second until the kill, planning among it, %.0f by two instances after it;"
                                + " all in %.1f s; paused at %d, killed after %d; %d came twice, %d were lost; memory"
                                + " at most %d MB%n",
                        MEMBERS,
                        (atHalf - resumed) * 1e9 / (half - again),
                        to > from ? (to - from) / seconds : Double.NaN,
                        (end - begin) / 1e9,
                        resumed,
                        before,
                        sink.doubled(),
                        MEMBERS - sink.ids(),
                        Math.max(memory, campaign.peakMegabytes()));
            }
            assertThat(sink.ids()).isEqualTo(MEMBERS);
            assertThat(sink.doubled()).isLessThanOrEqualTo(WORKERS);
        }
    }

    private static void paused(Campaign campaign, SmtpSink sink) throws Exception {
        assertThat(campaign.service.put("/v1/messages/pause", "").statusCode()).isEqualTo(200);
        Thread.sleep(1_500);
        int standing = sink.ids();
        assertThat(standing).isLessThan(MEMBERS);
        Thread.sleep(4_000); // longer than between two looks
        assertThat(sink.ids()).isEqualTo(standing);
        assertThat(campaign.service.delete("/v1/messages/pause").statusCode()).isEqualTo(200);
    }

    /** The last ones are noted after they came. */
    private static void noted(Campaign campaign) throws Exception {
        for (int look = 0; look < 100 && campaign.sent(new Document()) < MEMBERS; look++) {
            Thread.sleep(200);
        }
        assertThat(campaign.sent(new Document())).isEqualTo(MEMBERS);
        assertThat(campaign.isPlanned()).isTrue();
    }
}
