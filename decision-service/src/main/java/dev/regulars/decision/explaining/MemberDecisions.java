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

    /** Empty for nobody. A member who was merged is the one that they became. */
    public Optional<FoundMember> of(String memberId) {
        return accounts.find(accounts.home(memberId)).filter(Account::member).map(this::of);
    }

    private FoundMember of(Account account) {
        relay.flush(account.id());
        long first = Math.max(1, account.sequence() - MOST + 1);
        List<String> entries = LongStream.rangeClosed(first, account.sequence())
                .mapToObj(sequence -> account.id() + ":" + sequence)
                .toList();
        List<String> ids = documents.findAll(Documents.LEDGER, entries, Projections.include("decisionId")).stream()
                .map(entry -> entry.getString("decisionId"))
                .toList();
        List<ListedDecision> listed = documents
                .findAll(Documents.DECISIONS, ids, Projections.include("type", "occurredAt", "businessDay", "sequence"))
                .stream()
                .map(MemberDecisions::listed)
                .sorted(Comparator.comparing(ListedDecision::sequence).reversed())
                .toList();
        return new FoundMember(account.id(), account.tier(), account.available(), listed, first > 1);
    }

    private static ListedDecision listed(Document decision) {
        return new ListedDecision(
                decision.getString(Documents.ID),
                decision.getString("type"),
                decision.getString("occurredAt"),
                decision.getString("businessDay"),
                decision.getLong("sequence"));
    }
}
