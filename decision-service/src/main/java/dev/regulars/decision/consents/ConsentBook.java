package dev.regulars.decision.consents;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.members.Members;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;

/** Keeps what members said: one document for each who said anything. It goes with an erasure. */
public final class ConsentBook {

    private static final int MAX_ROUNDS = 50;
    private static final String SAID = "said";
    private static final String VERSION = "version";

    private final Documents documents;
    private final Accounts accounts;
    private final Members members;
    private final Confirmation confirmation;

    ConsentBook(Documents documents, Accounts accounts, Members members, Confirmation confirmation) {
        this.confirmation = confirmation;
        this.accounts = accounts;
        this.documents = documents;
        this.members = members;
    }

    /** Empty for nobody and for the erased. */
    public Optional<Consents> find(String memberId) {
        return members.find(memberId).map(member -> read(memberId));
    }

    /** What each of them said, by member id; nobody is in it who said nothing. */
    public Map<String, Consents> all(Collection<String> memberIds) {
        Map<String, Consents> all = new HashMap<>();
        documents
                .findAll(Documents.CONSENTS, memberIds, Projections.include())
                .forEach(one -> all.put(one.getString(Documents.ID), read(one)));
        return all;
    }

    /**
     * Writes down what a member said; repeating it changes nothing. What has to be confirmed is asked for.
     *
     * @return what is known now; empty for nobody and for the erased
     * @throws IllegalStateException when others wrote every time
     */
    public Optional<Consents> add(String memberId, List<Consent> said) {
        Optional<Consents> now = change(memberId, known -> known.with(known.pending(said, confirmation::isNeeded)));
        now.ifPresent(known -> said.stream()
                .flatMap(one -> known.now(one.channel(), one.purpose()).stream())
                .distinct()
                .filter(Consent::pending)
                .forEach(pending -> confirmation.ask(memberId, pending)));
        return now;
    }

    /**
     * The member has confirmed what was said at that moment; repeating it changes nothing.
     *
     * @return what is known now; empty for nobody and for the erased
     */
    public Optional<Consents> confirm(String memberId, Channel channel, Purpose purpose, Instant at, Instant now) {
        return change(accounts.home(memberId), known -> known.confirmed(channel, purpose, at, now));
    }

    /**
     * A no that holds, whatever clocks say; repeating it changes nothing. It is also for the member whom this one has
     * become a part of.
     *
     * @param no when, where and on which words
     * @return what is known now; empty for nobody and for the erased
     */
    public Optional<Consents> withdraw(String memberId, Consent no) {
        return change(accounts.home(memberId), known -> known.without(no));
    }

    private Optional<Consents> change(String memberId, UnaryOperator<Consents> change) {
        if (members.find(memberId).isEmpty()) {
            return Optional.empty();
        }
        Consents now = write(memberId, change);
        if (members.find(memberId).isPresent()) {
            return Optional.of(now);
        }
        // In this moment the member was erased, or has become a part of another.
        String home = accounts.home(memberId);
        if (home.equals(memberId)) {
            documents.delete(Documents.CONSENTS, Documents.id(memberId));
            return Optional.empty();
        }
        return take(home, read(memberId).said());
    }

    /** What one of two members who become one had said, the other has said, too. Repeating it changes nothing. */
    public void join(String merged, String into) {
        Consents joined = read(merged);
        if (!joined.said().isEmpty()) {
            var unused = take(into, joined.said());
        }
    }

    /** As it is. */
    private Optional<Consents> take(String memberId, List<Consent> said) {
        return change(memberId, known -> known.with(said));
    }

    private Consents write(String memberId, UnaryOperator<Consents> change) {
        for (int round = 0; round < MAX_ROUNDS; round++) {
            Optional<Document> before = document(memberId);
            Consents known = before.map(ConsentBook::read).orElse(Consents.NONE);
            Consents next = change.apply(known);
            if (next.equals(known) || write(memberId, before, next)) {
                return next;
            }
        }
        throw new IllegalStateException("consents of one member were written all the time");
    }

    private boolean write(String memberId, Optional<Document> before, Consents next) {
        List<Document> list = next.said().stream().map(ConsentBook::document).toList();
        if (before.isEmpty()) {
            return documents.insert(
                    Documents.CONSENTS,
                    Documents.id(memberId).append(VERSION, 1L).append(SAID, list));
        }
        long version = before.get().getLong(VERSION);
        return documents.update(
                Documents.CONSENTS,
                Documents.id(memberId).append(VERSION, version),
                Updates.combine(Updates.set(VERSION, version + 1), Updates.set(SAID, list)));
    }

    private Consents read(String memberId) {
        return document(memberId).map(ConsentBook::read).orElse(Consents.NONE);
    }

    private Optional<Document> document(String memberId) {
        return documents.find(Documents.CONSENTS, Documents.id(memberId), Projections.include());
    }

    private static Consents read(Document document) {
        return new Consents(document.getList(SAID, Document.class).stream()
                .map(ConsentBook::consent)
                .toList());
    }

    private static Consent consent(Document said) {
        return new Consent(
                Channel.valueOf(said.getString("channel").toUpperCase(Locale.ROOT)),
                Purpose.valueOf(said.getString("purpose").toUpperCase(Locale.ROOT)),
                said.getBoolean("given"),
                Instant.parse(said.getString("at")),
                said.getString("where"),
                said.getString("wording"),
                said.getBoolean("pending", false));
    }

    private static Document document(Consent consent) {
        return new Document("channel", consent.channel().word())
                .append("purpose", consent.purpose().word())
                .append("given", consent.given())
                .append("at", consent.at().toString())
                .append("where", consent.where())
                .append("wording", consent.wording())
                .append("pending", consent.pending());
    }
}
