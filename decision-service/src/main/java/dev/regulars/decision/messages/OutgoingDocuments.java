package dev.regulars.decision.messages;

import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.consents.Purpose;
import dev.regulars.decision.messages.Outgoing.State;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/** Messages as the store has them. */
final class OutgoingDocuments {

    static final String MEMBER = "member";
    static final String CHANNEL = "channel";
    static final String STATE = "state";
    static final String PLANNED_AT = "plannedAt";
    static final String DUE = "due";
    static final String REFERENCE = "reference";
    static final String ATTEMPTS = "attempts";
    static final String REASON = "reason";
    static final String SENT_AT = "sentAt";
    /** Of whoever took it last. */
    static final String HAND = "hand";

    private static final long EARLIEST_SECOND = 10_000_000_000L;

    private OutgoingDocuments() {}

    /** The filter of one that waits. */
    static Document waiting(String id) {
        return Documents.id(id).append(STATE, word(State.WAITING));
    }

    /** Sorts as time does: always nine decimals. */
    static String text(Instant time) {
        return "%d.%09d".formatted(EARLIEST_SECOND + time.getEpochSecond(), time.getNano());
    }

    private static Instant time(String text) {
        int dot = text.indexOf('.');
        return Instant.ofEpochSecond(
                Long.parseLong(text.substring(0, dot)) - EARLIEST_SECOND, Long.parseLong(text.substring(dot + 1)));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static Document document(Outgoing message) {
        return Documents.id(message.id())
                .append(REFERENCE, MessageReference.of(message.id()))
                .append(MEMBER, message.memberId())
                .append("notice", message.notice())
                .append("programVersion", message.programVersion())
                .append(CHANNEL, message.channel().word())
                .append("purpose", message.purpose().word())
                .append("values", new Document(new TreeMap<>(message.values())))
                .append(STATE, word(message.state()))
                .append(PLANNED_AT, text(message.plannedAt()))
                .append(DUE, text(message.due()))
                .append(ATTEMPTS, message.attempts());
    }

    static Outgoing read(Document document) {
        Map<String, String> values = new TreeMap<>();
        document.get("values", Document.class).forEach((name, value) -> values.put(name, String.valueOf(value)));
        String sentAt = document.getString(SENT_AT);
        return new Outgoing(
                document.getString(Documents.ID),
                document.getString(MEMBER),
                document.getString("notice"),
                document.getString("programVersion"),
                Channel.valueOf(document.getString(CHANNEL).toUpperCase(Locale.ROOT)),
                Purpose.valueOf(document.getString("purpose").toUpperCase(Locale.ROOT)),
                values,
                State.valueOf(document.getString(STATE).toUpperCase(Locale.ROOT)),
                time(document.getString(PLANNED_AT)),
                time(document.getString(DUE)),
                document.getInteger(ATTEMPTS),
                document.getString(REASON),
                sentAt == null ? null : time(sentAt),
                Trail.read(document));
    }
}
