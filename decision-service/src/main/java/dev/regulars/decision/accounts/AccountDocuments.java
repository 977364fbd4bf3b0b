package dev.regulars.decision.accounts;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.Projections;
import dev.regulars.engine.DayMetrics;
import dev.regulars.engine.TierStanding;
import dev.regulars.points.PointsAccount;
import dev.regulars.points.PointsHold;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** An account as a document, and a commit as one update of it. */
public final class AccountDocuments {

    public static final String MERGED_INTO = "mergedInto";
    public static final String HOUSEHOLD = "household";
    private static final String METRICS = "metrics";

    /** Without the texts in the outbox. */
    static final Bson LIGHT = Projections.include(
            "member",
            "version",
            "sequence",
            "tier",
            PointsDocuments.POINTS,
            METRICS,
            "openedAt",
            StateDocuments.LIFETIME,
            StateDocuments.PROFILE,
            StateDocuments.STANDING,
            StateDocuments.USED,
            StateDocuments.AFFINITIES,
            MemberKey.KEY,
            MemberKey.ERASED_AT,
            MERGED_INTO,
            HOUSEHOLD,
            "outbox._id",
            "outbox.bytes");

    private AccountDocuments() {}

    static Document open(String id, boolean member, String tier, Instant openedAt) {
        return new Document(Documents.ID, id)
                .append("member", member)
                .append("version", 0L)
                .append("sequence", 0L)
                .append("tier", tier)
                .append("available", 0L)
                .append(METRICS, new Document())
                .append("openedAt", openedAt.toString())
                .append("outbox", List.of());
    }

    public static Account read(Document document, PersonalData personal) {
        MemberKey key = MemberKey.read(document);
        return new Account(
                document.getString(Documents.ID),
                document.getBoolean("member"),
                document.getLong("version"),
                document.getLong("sequence"),
                document.getString("tier"),
                points(document),
                MonthlyMetrics.read(document.get(METRICS, Document.class)),
                StateDocuments.read(document, StateDocuments.profile(document, key, personal)),
                Instant.parse(document.getString("openedAt")),
                waiting(outbox(document)),
                key,
                document.getString(MERGED_INTO),
                document.getString(HOUSEHOLD));
    }

    public static PointsAccount points(Document account) {
        return PointsDocuments.read(account.get(PointsDocuments.POINTS, Document.class));
    }

    static List<Document> outbox(Document account) {
        return account.getList("outbox", Document.class, List.of());
    }

    private static Waiting waiting(List<Document> outbox) {
        return new Waiting(
                outbox.size(),
                outbox.stream().mapToLong(e -> e.getLong("bytes")).sum());
    }

    /**
     * {@code available} is there to be read by people; {@code pending} for its index: recovery finds the accounts that
     * a crash left with a filled outbox.
     */
    static Bson commit(Account before, Change change, DecisionRecord decision, @Nullable String trace) {
        List<Bson> updates = new ArrayList<>();
        updates.add(set("version", before.version() + 1));
        updates.add(set("sequence", decision.sequence()));
        updates.add(set("tier", change.tier()));
        updates.add(set("available", change.points().available()));
        if (!change.points().equals(before.points())) {
            updates.add(set(PointsDocuments.POINTS, PointsDocuments.write(change.points())));
        }
        if (change.mergedInto() != null) {
            updates.add(set(MERGED_INTO, change.mergedInto()));
        }
        updates.add(set("pending", true));
        updates.add(push("outbox", DecisionDocuments.traced(DecisionDocuments.write(decision), trace)));
        state(before.state(), change.state(), updates);
        metrics(before.metrics(), change, updates);
        return combine(updates);
    }

    static Bson note(Account before, TierStanding standing) {
        return combine(
                set("version", before.version() + 1), set(StateDocuments.STANDING, StateDocuments.standing(standing)));
    }

    static Bson holding(Account before, List<PointsHold> holds) {
        return combine(
                set("version", before.version() + 1),
                set(
                        PointsDocuments.POINTS,
                        PointsDocuments.write(before.points().holding(holds))));
    }

    /** Only what a decision has changed is written; the profile is the member's, not a decision's. */
    private static void state(MemberState before, MemberState after, List<Bson> updates) {
        if (!after.lifetime().equals(before.lifetime())) {
            updates.add(set(StateDocuments.LIFETIME, StateDocuments.metrics(after.lifetime())));
        }
        if (!after.standing().equals(before.standing())) {
            updates.add(set(StateDocuments.STANDING, StateDocuments.standing(after.standing())));
        }
        if (!after.used().equals(before.used())) {
            updates.add(set(StateDocuments.USED, StateDocuments.used(after.used())));
        }
        if (!after.affinities().equals(before.affinities())) {
            updates.add(set(StateDocuments.AFFINITIES, StateDocuments.affinities(after.affinities())));
        }
    }

    /** Only the months that a decision touches are written anew. */
    private static void metrics(NavigableMap<LocalDate, DayMetrics> before, Change change, List<Bson> updates) {
        NavigableMap<LocalDate, DayMetrics> after = new TreeMap<>(before);
        after.putAll(change.changedDays());
        after.headMap(change.keepMetricsFrom()).clear();
        after.values().removeIf(DayMetrics::isNone);
        SortedSet<String> touched = new TreeSet<>();
        change.changedDays()
                .keySet()
                .forEach(day -> touched.add(YearMonth.from(day).toString()));
        before.headMap(change.keepMetricsFrom())
                .keySet()
                .forEach(day -> touched.add(YearMonth.from(day).toString()));
        for (String month : touched) {
            LocalDate first = YearMonth.parse(month).atDay(1);
            String text = MonthlyMetrics.write(after.subMap(first, first.plusMonths(1)))
                    .get(month);
            String field = METRICS + "." + month;
            updates.add(text == null ? unset(field) : set(field, text));
        }
    }
}
