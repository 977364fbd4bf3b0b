package dev.regulars.decision.accounts;

import dev.regulars.engine.Affinity;
import dev.regulars.engine.DayMetrics;
import dev.regulars.engine.Profile;
import dev.regulars.engine.TierStanding;
import dev.regulars.engine.Usage;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A {@link MemberState} as documents; counters and affinities as lists, because their keys may hold dots. */
public final class StateDocuments {

    static final String LIFETIME = "lifetime";
    public static final String PROFILE = "profile";
    public static final String STANDING = "standing";
    static final String USED = "used";
    static final String AFFINITIES = "affinities";

    private StateDocuments() {}

    static MemberState read(Document account, Profile profile) {
        return new MemberState(
                metrics(account.get(LIFETIME, Document.class)),
                profile,
                standing(account.get(STANDING, Document.class)),
                used(account.getList(USED, Document.class, List.of())),
                affinities(account.getList(AFFINITIES, Document.class, List.of())));
    }

    static Document metrics(DayMetrics metrics) {
        return new Document("spend", metrics.spend())
                .append("points", metrics.points())
                .append("visits", metrics.visits());
    }

    static DayMetrics metrics(@Nullable Document of) {
        return of == null
                ? DayMetrics.NONE
                : new DayMetrics(of.getLong("spend"), of.getLong("points"), of.getLong("visits"));
    }

    /** The profile for storing; null when the member has no key (any more). */
    public static @Nullable String profile(Profile profile, MemberKey key, PersonalData personal) {
        return personal.seal(key, PROFILE, profile(profile).toJson());
    }

    public static Profile profile(Document account, MemberKey key, PersonalData personal) {
        return profile(personal.open(key, PROFILE, account.getString(PROFILE))
                .map(Document::parse)
                .orElse(null));
    }

    private static Document profile(Profile profile) {
        return new Document("birthday", text(profile.birthday()))
                .append("employee", profile.employee())
                .append("tags", profile.tags().stream().sorted().toList())
                .append("language", profile.language())
                .append("timeZone", profile.timeZone());
    }

    private static Profile profile(@Nullable Document of) {
        if (of == null) {
            return Profile.UNKNOWN;
        }
        String birthday = of.getString("birthday");
        return new Profile(
                null,
                birthday == null ? null : MonthDay.parse(birthday),
                of.getBoolean("employee", false),
                new HashSet<>(of.getList("tags", String.class, List.of())),
                of.getString("language"),
                of.getString("timeZone"));
    }

    public static Document standing(TierStanding standing) {
        return new Document("since", text(standing.since()))
                .append("belowSince", text(standing.belowSince()))
                .append("assigned", standing.assigned());
    }

    private static TierStanding standing(@Nullable Document of) {
        return of == null
                ? TierStanding.NEW
                : new TierStanding(
                        day(of.getString("since")), day(of.getString("belowSince")), of.getString("assigned"));
    }

    static List<Document> used(Map<String, Usage> used) {
        List<Document> list = new ArrayList<>();
        new TreeMap<>(used)
                .forEach((key, usage) -> list.add(
                        new Document("key", key).append("uses", usage.uses()).append("points", usage.points())));
        return list;
    }

    private static Map<String, Usage> used(List<Document> list) {
        Map<String, Usage> used = new HashMap<>();
        list.forEach(of -> used.put(of.getString("key"), new Usage(of.getLong("uses"), of.getLong("points"))));
        return used;
    }

    static List<Document> affinities(Map<String, Affinity> affinities) {
        List<Document> list = new ArrayList<>();
        new TreeMap<>(affinities)
                .forEach((key, affinity) -> list.add(new Document("key", key)
                        .append("weight", affinity.weight())
                        .append("asOf", affinity.asOf().toString())
                        .append(
                                "days",
                                affinity.recentDays().stream()
                                        .map(LocalDate::toString)
                                        .toList())));
        return list;
    }

    private static Map<String, Affinity> affinities(List<Document> list) {
        Map<String, Affinity> affinities = new HashMap<>();
        list.forEach(of -> affinities.put(
                of.getString("key"),
                new Affinity(
                        of.getDouble("weight"),
                        LocalDate.parse(of.getString("asOf")),
                        of.getList("days", String.class).stream()
                                .map(LocalDate::parse)
                                .toList())));
        return affinities;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
