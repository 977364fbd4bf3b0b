package dev.regulars.decision.members;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pullByFilter;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.relay.Announcement;
import dev.regulars.decision.relay.BackOff;
import dev.regulars.decision.relay.MemberEvents;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.bson.Document;
import org.bson.types.ObjectId;

/**
 * Tells news of members at least once, those of one member in their order: what this instance made when it looks next,
 * and what a crash or another instance left with a sweep at the start and every 30 seconds.
 */
final class TellMemberNews {

    static final Duration SWEEP = Duration.ofSeconds(30);

    private static final int BATCH = 200;
    private static final int MOST_BATCHES = 100;
    /** One sweep takes so many; the next one goes on. */
    private static final int MOST_FOUND = 10_000;

    private final Documents documents;
    private final ChangedMembers changed;
    private final Predicate<List<Announcement>> broker;
    private final Clock clock;
    private final BackOff backOff = new BackOff();
    private Instant nextSweep = Instant.EPOCH;

    /** @param broker whether it took them all */
    TellMemberNews(Documents documents, ChangedMembers changed, Predicate<List<Announcement>> broker, Clock clock) {
        this.documents = documents;
        this.changed = changed;
        this.broker = broker;
        this.clock = clock;
    }

    void work() {
        Instant now = clock.instant();
        if (!backOff.isDue(now)) {
            return;
        }
        if (!now.isBefore(nextSweep)) {
            documents.index(Documents.ACCOUNTS, Indexes.ascending(MemberNews.TELLING));
            documents
                    .page(
                            Documents.ACCOUNTS,
                            new Document(Documents.ID, new Document("$gt", "")).append(MemberNews.TELLING, true),
                            Projections.include(MemberNews.UNTOLD),
                            MOST_FOUND)
                    .stream()
                    .filter(TellMemberNews::isEnrolled)
                    .forEach(account -> changed.add(account.getString(Documents.ID)));
            nextSweep = now.plus(SWEEP);
        }
        for (int i = 0; i < MOST_BATCHES; i++) {
            List<String> ids = changed.take(BATCH);
            if (ids.isEmpty()) {
                return;
            }
            if (!tell(ids)) {
                changed.addAll(ids);
                backOff.failed(clock.instant());
                return;
            }
            backOff.worked();
        }
    }

    /** Another instance may be about to withdraw an account that is new: an identifier of it was taken meanwhile. */
    private static boolean isEnrolled(Document account) {
        Instant now = new ObjectId().getDate().toInstant();
        return account.getList(MemberNews.UNTOLD, Document.class, List.of()).stream()
                .filter(news -> MemberNews.CREATED.equals(news.getString(MemberNews.CHANGE)))
                .allMatch(news -> new ObjectId(news.getString(MemberNews.ID))
                        .getDate()
                        .toInstant()
                        .plus(SWEEP)
                        .isBefore(now));
    }

    private boolean tell(List<String> ids) {
        List<Announcement> events = new ArrayList<>();
        Map<String, List<Document>> told = new LinkedHashMap<>();
        for (Document account :
                documents.findAll(Documents.ACCOUNTS, ids, Projections.include(MemberNews.UNTOLD, "sequence"))) {
            String id = account.getString(Documents.ID);
            told.put(id, account.getList(MemberNews.UNTOLD, Document.class, List.of()));
            for (Document one : told.get(id)) {
                String newsId = one.getString(MemberNews.ID);
                events.add(MemberEvents.news(
                        id,
                        newsId,
                        one.getString(MemberNews.CHANGE),
                        new ObjectId(newsId).getDate().toInstant(),
                        account.getLong("sequence")));
            }
        }
        if (!events.isEmpty() && !broker.test(events)) {
            return false;
        }
        forget(told);
        return true;
    }

    /** In one write where nothing came since; else what was told goes, and who has nothing more is silent. */
    private void forget(Map<String, List<Document>> told) {
        List<UpdateOneModel<Document>> all = new ArrayList<>();
        told.forEach((id, news) -> all.add(new UpdateOneModel<>(
                Documents.id(id).append(MemberNews.UNTOLD, news),
                combine(set(MemberNews.UNTOLD, List.of()), unset(MemberNews.TELLING)))));
        if (documents.bulk(Documents.ACCOUNTS, all) == all.size()) {
            return;
        }
        List<UpdateOneModel<Document>> some = new ArrayList<>();
        List<UpdateOneModel<Document>> silent = new ArrayList<>();
        told.forEach((id, news) -> {
            List<String> ids =
                    news.stream().map(one -> one.getString(MemberNews.ID)).toList();
            Document these = new Document(MemberNews.ID, new Document("$in", ids));
            some.add(new UpdateOneModel<>(Documents.id(id), pullByFilter(new Document(MemberNews.UNTOLD, these))));
            silent.add(new UpdateOneModel<>(
                    Documents.id(id).append(MemberNews.UNTOLD, List.of()), unset(MemberNews.TELLING)));
        });
        documents.bulk(Documents.ACCOUNTS, some);
        documents.bulk(Documents.ACCOUNTS, silent);
    }
}
