package dev.regulars.decision.memberpage;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.DecisionDocuments;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.Posting;
import dev.regulars.decision.feedback.TakeFeedback;
import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.relay.Relay;
import dev.regulars.decision.web.Json;
import dev.regulars.points.Book;
import dev.regulars.program.Store;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What happened to a member's points, the newest first, with the sentence why. */
public final class MemberHistory {

    static final int PAGE = 20;

    private final Documents documents;
    private final Relay relay;
    private final Programs programs;
    private final TakeFeedback feedback;

    MemberHistory(Documents documents, Relay relay, Programs programs, TakeFeedback feedback) {
        this.feedback = feedback;
        this.documents = documents;
        this.relay = relay;
        this.programs = programs;
    }

    /**
     * @param sequence number of the posting
     * @param day business day
     * @param points that came, or went; pending ones included
     * @param rate id by which the member can say how the purchase was; null where that is over, or was said
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            long sequence,
            String type,
            String day,
            String at,
            long points,
            String sentence,
            @Nullable String rate) {}

    /** @param before to ask with for the entries before these; null when there are none */
    public record Page(List<Entry> entries, @Nullable Long before) {}

    /** @param before entries with smaller numbers only */
    public Page of(Account account, long before, Words words) {
        relay.flush(account.id());
        long last = Math.min(account.sequence(), before - 1);
        long first = Math.max(1, last - PAGE + 1);
        Map<String, Document> entries = byId(
                Documents.LEDGER,
                LongStream.rangeClosed(first, last)
                        .mapToObj(sequence -> account.id() + ":" + sequence)
                        .toList());
        Map<String, Document> decisions = byId(
                Documents.DECISIONS,
                entries.values().stream()
                        .map(one -> one.getString("decisionId"))
                        .toList());
        List<Entry> shown = entries.values().stream()
                .sorted((a, b) -> Long.compare(b.getLong("sequence"), a.getLong("sequence")))
                .flatMap(one -> Stream.ofNullable(decisions.get(one.getString("decisionId")))
                        .map(decision -> entry(one, decision, words)))
                .toList();
        return new Page(shown, first > 1 ? (Long) first : null);
    }

    private Entry entry(Document entry, Document decision, Words words) {
        List<Posting> postings = DecisionDocuments.readPostings(entry);
        long available = Posting.total(postings, Book.MEMBER_AVAILABLE);
        long change = available + Posting.total(postings, Book.MEMBER_PENDING);
        JsonNode answer = Json.MAPPER.readTree(decision.getString("answer"));
        return new Entry(
                entry.getLong("sequence"),
                decision.getString("type"),
                decision.getString("businessDay"),
                decision.getString("occurredAt"),
                change,
                new HistorySentence(words, answer, store(decision), change, available).text(),
                feedback.isOpen(decision) ? decision.getString(Documents.ID) : null);
    }

    private String store(Document decision) {
        String id = Json.MAPPER
                .readTree(decision.getString("request"))
                .path("storeId")
                .asString("");
        Store store = programs.live().stores().get(id);
        return store == null ? id : store.name();
    }

    private Map<String, Document> byId(String collection, Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : documents.findAll(collection, ids, Projections.include()).stream()
                        .collect(toMap(one -> one.getString(Documents.ID), one -> one));
    }
}
