package dev.regulars.decision.messages;

import static java.math.BigDecimal.ZERO;

import dev.regulars.program.Notice;
import dev.regulars.program.Notice.Channel;
import dev.regulars.program.Notice.Occasion;
import dev.regulars.program.Notice.Purpose;
import dev.regulars.program.Notice.Timing;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Messages of tests, as they are planned. */
final class Planned {

    static final Instant AT = Instant.parse("2026-06-13T10:15:00Z");

    private Planned() {}

    static Outgoing message(String id, Channel channel, Map<String, String> values) {
        Notice notice = new Notice(
                "news",
                Occasion.POINTS_EARNED,
                channel,
                Purpose.PROGRAM,
                true,
                Set.of(),
                ZERO,
                Timing.AT_ONCE,
                Map.of("", new Notice.Text("", "News", "News")));
        return Outgoing.planned(id, "m_1", notice, "v1", values, AT);
    }

    static Outgoing mail(String id) {
        return message(id, Channel.EMAIL, Map.of("points", "7"));
    }
}
