package dev.regulars.decision.consents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All that a member said, oldest first. What was said last holds, whenever it was told; of two things said at the same
 * moment, the no.
 *
 * <p>A till says at 10:05 that the member agreed at 9:50; at 10:00 the member withdrew on the web: it stays withdrawn.
 */
public record Consents(List<Consent> said) {

    /** More than people say; beyond it the oldest go that no longer hold. */
    static final int MOST_KEPT = 500;

    static final Consents NONE = new Consents(List.of());

    private static final Comparator<Consent> ORDER = Comparator.comparing(Consent::at)
            .thenComparing(Consent::given, Comparator.reverseOrder())
            .thenComparing(Consent::pending, Comparator.reverseOrder())
            .thenComparing(Consent::channel)
            .thenComparing(Consent::purpose)
            .thenComparing(Consent::where)
            .thenComparing(Consent::wording);

    public Consents {
        said = List.copyOf(said);
    }

    /** What holds; empty when the member said nothing about it. */
    public Optional<Consent> now(Channel channel, Purpose purpose) {
        return said.stream().filter(one -> one.isAbout(channel, purpose)).reduce((first, last) -> last);
    }

    public List<Consent> now() {
        return said.stream()
                .filter(one -> now(one.channel(), one.purpose()).orElseThrow() == one)
                .sorted(Comparator.comparing(Consent::channel).thenComparing(Consent::purpose))
                .toList();
    }

    public boolean allows(Channel channel, Purpose purpose) {
        return now(channel, purpose).map(one -> one.given() && !one.pending()).orElse(!purpose.isAskedFor());
    }

    /**
     * Nothing more of it from now on, whatever was said before and whenever that was; when a no holds already, nothing
     * changes.
     *
     * <p>A till whose clock is four minutes ahead has told of a yes at 10:04; at 10:02 the member clicks: the no is
     * of 10:04, and holds.
     */
    Consents without(Consent no) {
        Optional<Consent> holds = now(no.channel(), no.purpose());
        if (holds.filter(one -> !one.given()).isPresent()) {
            return this;
        }
        Instant at = holds.map(Consent::at).filter(no.at()::isBefore).orElse(no.at());
        return with(List.of(new Consent(no.channel(), no.purpose(), false, at, no.where(), no.wording())));
    }

    /**
     * What of it is to be confirmed is so from now on: what needs the member's word, is given, and does not hold yet.
     *
     * @param needsIt for a consent's channel
     */
    List<Consent> pending(List<Consent> more, Predicate<Channel> needsIt) {
        return more.stream()
                .map(one -> one.given()
                                && one.purpose().isAskedFor()
                                && (said.contains(one.toBeConfirmed())
                                        || !allows(one.channel(), one.purpose()) && needsIt.test(one.channel()))
                        ? one.toBeConfirmed()
                        : one)
                .toList();
    }

    /**
     * What was said at that moment holds; nothing changes when it holds already, or something else was said since.
     *
     * @param now when it was confirmed
     */
    Consents confirmed(Channel channel, Purpose purpose, Instant at, Instant now) {
        return now(channel, purpose)
                .filter(one -> one.pending() && one.at().equals(at))
                .map(one -> new Consent(
                        channel, purpose, true, now.isBefore(at) ? at : now, "confirmation link", one.wording()))
                .map(yes -> with(List.of(yes)))
                .orElse(this);
    }

    /** Saying the same of the same moment again changes nothing. */
    Consents with(List<Consent> more) {
        List<Consent> all = new ArrayList<>(said);
        more.stream().filter(one -> !all.contains(one)).forEach(all::add);
        all.sort(ORDER);
        Consents sorted = new Consents(all);
        List<Consent> holding = sorted.now();
        for (int i = 0; i < all.size() && all.size() > MOST_KEPT; ) {
            if (holding.contains(all.get(i))) {
                i++;
            } else {
                all.remove(i);
            }
        }
        return new Consents(all);
    }
}
