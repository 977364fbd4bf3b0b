package dev.regulars.program;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a program says of events that are no purchases, and of challenges. */
public record Events(List<EventRow> rows, List<Challenge> challenges) {

    public static final Events NONE = new Events(List.of(), List.of());

    public Events {
        rows = List.copyOf(rows);
        challenges = List.copyOf(challenges);
    }

    /** Also those that are switched off. */
    public List<EventRow> of(String kind) {
        return rows.stream().filter(row -> row.kind().equals(kind)).toList();
    }

    /** Whether a referral brings either side anything. */
    public boolean rewardReferrals() {
        return Stream.of(ReferralSettings.MADE, ReferralSettings.ACCEPTED)
                .flatMap(kind -> of(kind).stream())
                .anyMatch(row -> row.earns().active());
    }

    /** What events of a kind take; the rows of a kind do not contradict each other. */
    public List<EventAttribute> attributes(String kind) {
        return of(kind).stream()
                .flatMap(row -> row.attributes().stream())
                .distinct()
                .toList();
    }

    /**
     * Whether a system may send events of the kind: those that its rows name, or all where none names any; and the
     * service itself, whose name no other can have.
     */
    public boolean maySend(String source, String kind) {
        List<EventRow> rows = of(kind);
        return source.startsWith("~")
                || rows.stream().allMatch(row -> row.sources().isEmpty())
                || rows.stream().anyMatch(row -> row.sources().contains(source));
    }

    public Optional<Challenge> challenge(String id) {
        return challenges.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** What gives points or rewards, with its limits, of both tables. */
    public Stream<Campaign> giving() {
        return Stream.concat(
                rows.stream().map(EventRow::earns), challenges.stream().map(Challenge::row));
    }
}
