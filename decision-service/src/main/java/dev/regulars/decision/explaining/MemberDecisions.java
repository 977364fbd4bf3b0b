package dev.regulars.decision.explaining;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.relay.Relay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The decisions of a member, the newest first, as their ledger names them. */
@Component
public class MemberDecisions {

    /** As many as a person looks through. */
    public static final int MOST = 100;

    private final Accounts accounts;
    private final Relay relay;
    private final Documents documents;

    MemberDecisions(Accounts accounts, Relay relay, Documents documents) {
        this.accounts = accounts;
        this.relay = relay;
        this.documents = documents;
    }

    /** @param earlier whether there are more than these */
    public record Found(String memberId, String tier, long balance, List<Listed> decisions, boolean earlier) {}

    public record Listed(String decisionId, String type, String occurredAt, String businessDay, long sequence) {}

    /** Empty for nobody. A member who was merged is the one that they became. */
    public Optional<Found> of(String memberId) {
        return accounts.find(accounts.home(memberId)).filter(Account::member).map(this::of);
    }

    private Found of(Account account) {
        relay.flush(account.id());
        long first = Math.max(1, account.sequence() - MOST + 1);
        List<String> entries = LongStream.rangeClosed(first, account.sequence())
                .mapToObj(sequence -> account.id() + ":" + sequence)
                .toList();
        List<String> ids = documents.findAll(Documents.LEDGER, entries, Projections.include("decisionId")).stream()
                .map(entry -> entry.getString("decisionId"))
                .toList();
        List<Listed> listed = documents
                .findAll(Documents.DECISIONS, ids, Projections.include("type", "occurredAt", "businessDay", "sequence"))
                .stream()
                .map(MemberDecisions::listed)
                .sorted(Comparator.comparing(Listed::sequence).reversed())
                .toList();
        return new Found(account.id(), account.tier(), account.available(), listed, first > 1);
    }

    private static Listed listed(Document decision) {
        return new Listed(
                decision.getString(Documents.ID),
                decision.getString("type"),
                decision.getString("occurredAt"),
                decision.getString("businessDay"),
                decision.getLong("sequence"));
    }
}
