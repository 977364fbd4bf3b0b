package dev.regulars.decision.messages;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import dev.regulars.decision.accounts.Documents;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/**
 * How many messages that members have agreed to went to one of them in the last day and week; what belongs to the
 * membership does not count. A message counts from before it is sent, so that two at the same moment are two.
 *
 * <p>Two a day, sent at 9:00 and 10:00: a third at 11:00 waits until 9:00 of the next day.
 */
final class MessageCounts {

    private static final int MAX_ROUNDS = 50;
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final String VERSION = "version";
    private static final String COUNTED = "counted";
    private static final String AT = "at";

    private final Documents documents;
    private final int mostADay;
    private final int mostAWeek;

    MessageCounts(Documents documents, int mostADay, int mostAWeek) {
        this.documents = documents;
        this.mostADay = mostADay;
        this.mostAWeek = mostAWeek;
    }

    private record Counted(String id, Instant at) {}

    /**
     * Counts the message; one that is counted stays so.
     *
     * @return when it may be sent if not now
     */
    Optional<Instant> count(String memberId, String messageId, Instant now) {
        for (int round = 0; round < MAX_ROUNDS; round++) {
            Optional<Document> before =
                    documents.find(Documents.MESSAGE_COUNTS, Documents.id(memberId), Projections.include());
            List<Counted> counted =
                    new ArrayList<>(before.map(MessageCounts::read).orElse(List.of()));
            counted.removeIf(one -> one.at().isBefore(now.minus(WEEK)));
            if (counted.stream().anyMatch(one -> one.id().equals(messageId))) {
                return Optional.empty();
            }
            Optional<Instant> free = free(counted, now);
            counted.add(new Counted(messageId, now));
            if (free.isPresent() || write(memberId, before, counted)) {
                return free;
            }
        }
        throw new IllegalStateException("messages of one member were counted all the time");
    }

    /** Empty when there is room now. */
    private Optional<Instant> free(List<Counted> counted, Instant now) {
        return Optional.of(latest(free(counted, now, DAY, mostADay), free(counted, now, WEEK, mostAWeek)))
                .filter(now::isBefore);
    }

    private static Instant free(List<Counted> counted, Instant now, Duration span, int most) {
        List<Instant> within = counted.stream()
                .map(Counted::at)
                .filter(at -> at.isAfter(now.minus(span)))
                .sorted(Comparator.naturalOrder())
                .toList();
        return within.size() < most ? now : within.get(within.size() - most).plus(span);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private boolean write(String memberId, Optional<Document> before, List<Counted> counted) {
        List<Document> list = counted.stream()
                .map(one -> new Document("id", one.id()).append(AT, one.at().toString()))
                .toList();
        if (before.isEmpty()) {
            return documents.insert(
                    Documents.MESSAGE_COUNTS,
                    Documents.id(memberId).append(VERSION, 1L).append(COUNTED, list));
        }
        long version = before.get().getLong(VERSION);
        return documents.update(
                Documents.MESSAGE_COUNTS,
                Documents.id(memberId).append(VERSION, version),
                Updates.combine(Updates.set(VERSION, version + 1), Updates.set(COUNTED, list)));
    }

    private static List<Counted> read(Document document) {
        return document.getList(COUNTED, Document.class).stream()
                .map(one -> new Counted(one.getString("id"), Instant.parse(one.getString(AT))))
                .toList();
    }
}
