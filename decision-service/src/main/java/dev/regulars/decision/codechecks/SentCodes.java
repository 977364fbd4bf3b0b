package dev.regulars.decision.codechecks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The codes that a member was sent of late, and how often a wrong one was told since the last.
 *
 * <p>Who guesses has at most {@link #MOST_WRONG} tries for each of {@link #MOST_SENT} codes in {@link #SENT_WITHIN}:
 * 15 of a million in a quarter of an hour, and the member gets a message for every five.
 */
record SentCodes(List<SentCode> codes, int wrong) {

    static final SentCodes NONE = new SentCodes(List.of(), 0);

    static final int MOST_SENT = 3;
    static final int MOST_WRONG = 5;
    static final Duration SENT_WITHIN = Duration.ofMinutes(15);
    static final Duration GOOD_FOR = Duration.ofMinutes(5);

    /** A purchase of those minutes may reach the service later: tills that are cut off queue it. */
    static final Duration KEPT = Duration.ofDays(1);

    private static final int MOST_KEPT = 10;

    /** @param next what is to be kept; null when nothing changes */
    record Told(@org.jspecify.annotations.Nullable SentCodes next, Answer answer) {}

    enum Answer {
        RIGHT,
        WRONG,
        TOO_LATE,
        USED,
        TRIED_TOO_OFTEN
    }

    /** Empty when the member was sent enough of them. */
    Optional<SentCodes> sending(String hash, Instant now) {
        long lately = codes.stream()
                .filter(code -> code.sentAt().plus(SENT_WITHIN).isAfter(now))
                .count();
        if (lately >= MOST_SENT) {
            return Optional.empty();
        }
        List<SentCode> kept =
                new ArrayList<>(codes.stream().filter(code -> isKept(code, now)).toList());
        kept.add(new SentCode(hash, now, now.plus(GOOD_FOR), null));
        return Optional.of(new SentCodes(kept.subList(Math.max(0, kept.size() - MOST_KEPT), kept.size()), 0));
    }

    /** As if it had never been sent. */
    SentCodes without(String hash) {
        return new SentCodes(
                codes.stream().filter(code -> !code.hash().equals(hash)).toList(), wrong);
    }

    /**
     * @param use what it is told for; telling it again for the same is right
     * @param at when the purchase was
     */
    Told told(String hash, String use, Instant at, Instant now) {
        Optional<SentCode> found = codes.stream()
                .filter(code -> code.hash().equals(hash) && isKept(code, now))
                .reduce((first, last) -> last);
        if (found.isPresent() && use.equals(found.get().usedFor())) {
            return new Told(null, Answer.RIGHT);
        }
        if (wrong >= MOST_WRONG) {
            return new Told(null, Answer.TRIED_TOO_OFTEN);
        }
        if (found.isEmpty()) {
            return new Told(new SentCodes(codes, wrong + 1), Answer.WRONG);
        }
        SentCode code = found.get();
        if (code.usedFor() != null) {
            return new Told(null, Answer.USED);
        }
        return at.isAfter(code.until()) ? new Told(null, Answer.TOO_LATE) : new Told(using(code, use), Answer.RIGHT);
    }

    private SentCodes using(SentCode used, String use) {
        return new SentCodes(
                codes.stream()
                        .map(code -> code == used ? code.usedFor(use) : code)
                        .toList(),
                wrong);
    }

    private static boolean isKept(SentCode code, Instant now) {
        return code.sentAt().plus(KEPT).isAfter(now);
    }
}
