package dev.regulars.decision.deciding;

import dev.regulars.decision.members.Identifier;
import dev.regulars.decision.members.web.IdentifierReader;
import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.web.Fields;
import dev.regulars.engine.MemberEvent;
import dev.regulars.engine.Transaction;
import dev.regulars.engine.Transaction.Prices;
import dev.regulars.engine.Transaction.Type;
import dev.regulars.program.ReferralSettings;
import dev.regulars.program.Store;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the body of an event, or of what takes one back, as docs/api/openapi.yaml has it. Both become transactions of
 * types of their own, so that they are claimed, decided, committed, repeated and taken back as purchases are.
 */
@Component
public final class EventReader {

    private static final Pattern SYSTEM = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._~-]{1,64}");
    private static final Pattern CHANNEL = Pattern.compile("store|web|app");
    private static final Pattern ATTRIBUTE = Pattern.compile("[a-z][a-z0-9-]{0,31}");
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
    private static final int MAX_ATTRIBUTES = 20;

    private final IdentifierReader identifiers;
    private final Programs programs;

    EventReader(IdentifierReader identifiers, Programs programs) {
        this.identifiers = identifiers;
        this.programs = programs;
    }

    public Fields.Result<Submission> read(byte[] body) {
        return Fields.read(body, this::event);
    }

    /** Of an event that is taken back: a review that was deleted. */
    public Fields.Result<Submission> readReversal(byte[] body) {
        return Fields.read(body, this::reversal);
    }

    private Submission event(Fields fields) {
        String source = fields.text("source", SYSTEM, "");
        String id = fields.text("id", ID, "");
        String kind = fields.text("type", SYSTEM, "");
        if (kind.equals(ReferralSettings.MADE) || kind.equals(ReferralSettings.ACCEPTED)) {
            fields.refuse("type", "is told by the service itself");
        }
        Instant at = fields.instant("occurredAt", null);
        String storeId = storeId(fields);
        String channel = channel(fields);
        Map<String, String> attributes = fields.words("attributes", MAX_ATTRIBUTES, ATTRIBUTE, VALUE);
        Fields member = fields.object("member");
        if (member == null) {
            // An event without a member earns nothing for anybody.
            fields.requirePresent("member");
        }
        return new Submission(
                transaction(
                        source,
                        id,
                        Type.EVENT,
                        at,
                        storeId,
                        channel,
                        null,
                        List.of(Transaction.eventLine(kind)),
                        new MemberEvent(kind, attributes)),
                member(member, storeId));
    }

    private static String storeId(Fields fields) {
        return Objects.requireNonNullElse(fields.optionalText("storeId", SYSTEM), "");
    }

    private static String channel(Fields fields) {
        return Objects.requireNonNullElse(fields.optionalText("channel", CHANNEL), "app");
    }

    private Submission reversal(Fields fields) {
        String storeId = storeId(fields);
        Transaction transaction = transaction(
                fields.text("source", SYSTEM, ""),
                fields.text("id", ID, ""),
                Type.EVENT_REVERSAL,
                fields.instant("occurredAt", null),
                storeId,
                channel(fields),
                fields.text("eventId", ID, ""),
                List.of(),
                new MemberEvent("", Map.of()));
        return new Submission(transaction, member(fields.object("member"), storeId));
    }

    private Transaction transaction(
            String source,
            String id,
            Type type,
            Instant at,
            String storeId,
            String channel,
            @Nullable String original,
            List<Transaction.Line> lines,
            MemberEvent event) {
        return new Transaction(
                source,
                id,
                type,
                at,
                storeId,
                null,
                channel,
                programs.live().settings().currency().code(),
                original,
                lines,
                BigDecimal.ZERO,
                List.of(),
                List.of(),
                Prices.FINAL,
                null,
                null,
                event);
    }

    private @Nullable Identifier member(@Nullable Fields fields, String storeId) {
        if (fields == null) {
            return null;
        }
        Store store = programs.live().stores().get(storeId);
        Identifier identifier = identifiers.read(fields, store == null ? null : store.country());
        fields.reportUnread();
        return identifier;
    }
}
