package dev.regulars.decision.deciding;

import dev.regulars.decision.members.Identifier;
import dev.regulars.decision.members.Identifier.Kind;
import dev.regulars.decision.programs.Programs;
import dev.regulars.engine.MemberEvent;
import dev.regulars.engine.Transaction;
import dev.regulars.engine.Transaction.Prices;
import dev.regulars.engine.Transaction.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Events that the service itself knows of. They go the way of those that are sent to it. */
@Component
public final class OwnEvents {

    /** No other system can name itself so. */
    public static final String SOURCE = "~regulars";

    private final Programs programs;

    OwnEvents(Programs programs) {
        this.programs = programs;
    }

    /**
     * @param kind as {@code events.csv} names it
     * @param id unique among those of the service: the same is decided once
     */
    public Submission own(String kind, String id, String memberId, Instant at) {
        Transaction transaction = new Transaction(
                SOURCE,
                id,
                Type.EVENT,
                at,
                "",
                null,
                "app",
                programs.live().settings().currency().code(),
                null,
                List.of(Transaction.eventLine(kind)),
                BigDecimal.ZERO,
                List.of(),
                List.of(),
                Prices.FINAL,
                null,
                null,
                new MemberEvent(kind, Map.of()));
        return new Submission(transaction, new Identifier(Kind.MEMBER, memberId));
    }
}
