package dev.regulars.decision.messages;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.KeyedHash;
import dev.regulars.decision.consents.Channel;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;

/**
 * Addresses that nothing is sent to, whoever has them and whatever they agreed to: writing on to boxes that are not
 * there makes providers refuse the mails to all others. Kept as hashes, so an address stays on it when its member is
 * erased.
 */
public final class SuppressionList implements DeadAddresses {

    private static final String COLLECTION = "suppressed";
    private static final String CHANNEL = "channel";
    private static final String WHY = "why";
    private static final String SINCE = "since";

    private final Documents documents;
    private final KeyedHash hash;
    private final Clock clock;

    SuppressionList(Documents documents, KeyedHash hash, Clock clock) {
        this.documents = documents;
        this.hash = hash;
        this.clock = clock;
    }

    @Override
    public void found(Channel channel, String address, String why) {
        var unused = add(channel, address, why);
    }

    /** Repeating it changes nothing: the first reason stays. */
    public Suppressed add(Channel channel, String address, String why) {
        Document fresh = Documents.id(id(channel, address))
                .append(CHANNEL, channel.word())
                .append(WHY, why)
                .append(SINCE, clock.instant().toString());
        var unused = documents.insert(COLLECTION, fresh);
        return find(channel, address).orElseGet(() -> read(fresh));
    }

    public Optional<Suppressed> find(Channel channel, String address) {
        return documents
                .find(COLLECTION, Documents.id(id(channel, address)), Projections.include())
                .map(SuppressionList::read);
    }

    /** Those of the addresses that are on it. */
    Map<String, Suppressed> all(Channel channel, Collection<String> addresses) {
        Map<String, String> byId = new HashMap<>();
        addresses.forEach(address -> byId.put(id(channel, address), address));
        Map<String, Suppressed> all = new HashMap<>();
        documents
                .findAll(COLLECTION, byId.keySet(), Projections.include())
                .forEach(one -> all.put(String.valueOf(byId.get(one.getString(Documents.ID))), read(one)));
        return all;
    }

    /** In order of ids, those behind one. */
    public List<Suppressed> page(String after, int most) {
        Document behind = new Document(Documents.ID, new Document("$gt", after));
        return documents.page(COLLECTION, behind, Projections.include(), most).stream()
                .map(SuppressionList::read)
                .toList();
    }

    /** Repeating it changes nothing. */
    public void remove(String id) {
        documents.delete(COLLECTION, Documents.id(id));
    }

    private String id(Channel channel, String address) {
        return channel.word() + ":" + hash.hex("suppressed|" + channel.word(), address.toLowerCase(Locale.ROOT));
    }

    private static Suppressed read(Document document) {
        return new Suppressed(
                document.getString(Documents.ID),
                Channel.valueOf(document.getString(CHANNEL).toUpperCase(Locale.ROOT)),
                document.getString(WHY),
                Instant.parse(document.getString(SINCE)));
    }
}
