package dev.regulars.decision.messages;

import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import dev.regulars.decision.accounts.Documents;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

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
     * Counts messages; one that is counted stays so. What was written is read again: of a member whom somebody else
     * counted for at the same moment, nothing was.
     *
     * @param wanted ids of messages by member
     * @return by id of the message, when it may be sent if not now
     */
    Map<String, Instant> count(Map<String, List<String>> wanted, Instant now) {
        for (int round = 0; round < MAX_ROUNDS; round++) {
            Map<String, Document> before = new HashMap<>();
            documents
                    .findAll(Documents.MESSAGE_COUNTS, wanted.keySet(), Projections.include())
                    .forEach(one -> before.put(one.getString(Documents.ID), one));
            Map<String, Instant> noRoom = new HashMap<>();
            List<WriteModel<Document>> writes = new ArrayList<>();
            wanted.forEach((member, messages) ->
                    count(member, messages, before.get(member), now, noRoom).ifPresent(writes::add));
            if (writes.isEmpty()) {
                return noRoom;
            }
            documents.bulk(Documents.MESSAGE_COUNTS, writes);
        }
        throw new IllegalStateException("messages of one member were counted all the time");
    }

    /** Empty when there is nothing to write. */
    private Optional<WriteModel<Document>> count(
            String member, List<String> messages, @Nullable Document before, Instant now, Map<String, Instant> noRoom) {
        List<Counted> counted = new ArrayList<>(before == null ? List.of() : read(before));
        counted.removeIf(one -> one.at().isBefore(now.minus(WEEK)));
        int known = counted.size();
        for (String message : messages) {
            if (counted.stream().noneMatch(one -> one.id().equals(message))) {
                free(counted, now)
                        .ifPresentOrElse(at -> noRoom.put(message, at), () -> counted.add(new Counted(message, now)));
            }
        }
        return counted.size() == known ? Optional.empty() : Optional.of(write(member, before, counted));
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

    private static WriteModel<Document> write(String member, @Nullable Document before, List<Counted> counted) {
        List<Document> list = counted.stream()
                .map(one -> new Document("id", one.id()).append(AT, one.at().toString()))
                .toList();
        if (before == null) {
            return new InsertOneModel<>(Documents.id(member).append(VERSION, 1L).append(COUNTED, list));
        }
        long version = before.getLong(VERSION);
        return new UpdateOneModel<>(
                Documents.id(member).append(VERSION, version),
                Updates.combine(Updates.set(VERSION, version + 1), Updates.set(COUNTED, list)));
    }

    private static List<Counted> read(Document document) {
        return document.getList(COUNTED, Document.class).stream()
                .map(one -> new Counted(one.getString("id"), Instant.parse(one.getString(AT))))
                .toList();
    }
}
