package dev.regulars.engine;

import dev.regulars.program.Caps.Period;
import dev.regulars.program.Challenge;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What counts of a challenge for a member, by period, and how often that completes it. It only depends on what counts,
 * in no order: purchases that come late or are taken back end where they would have without the detour.
 *
 * <p>Target 3 within 30 days, with marks on days 1, 20, 40, 45 and 50: 1, 20 and 40 are too far apart, 20, 40 and 45
 * complete it, and 50 begins anew.
 */
final class ChallengeMarks {

    /** No id of a row has a {@code |} in it. */
    private static final String MARKS = "marks|";

    private static final String DONE = "done|";

    private final Challenge challenge;
    private final DayOfWeek weekStart;
    /** Numbers of periods that follow one another. */
    private final NavigableMap<Long, Long> counts = new TreeMap<>();

    private ChallengeMarks(Challenge challenge, DayOfWeek weekStart) {
        this.challenge = challenge;
        this.weekStart = weekStart;
    }

    /** @param day of those that belong together with it: where each period is for itself, the one of the day */
    static ChallengeMarks of(Challenge challenge, Map<String, Usage> used, LocalDate day, DayOfWeek weekStart) {
        ChallengeMarks marks = new ChallengeMarks(challenge, weekStart);
        if (!challenge.isEachPeriod() && (challenge.streak() > 1 || challenge.isRolling())) {
            String prefix = MARKS + challenge.id() + "@";
            used.forEach((key, usage) -> {
                if (key.startsWith(prefix)) {
                    marks.remembered(key.substring(prefix.length()), usage.uses());
                }
            });
        } else {
            String key = marks.markKey(day);
            marks.put(marks.number(day), used.getOrDefault(key, Usage.NONE).uses());
        }
        return marks;
    }

    /**
     * A version before this one may have counted the row by other periods. Its days count for their week; what is not
     * written as this version writes it does not count.
     */
    private void remembered(String period, long count) {
        String now = markKey(LocalDate.EPOCH);
        boolean ever = period.equals("ever");
        if (ever != now.endsWith("@ever") || period.length() != now.length() - now.lastIndexOf('@') - 1) {
            return;
        }
        boolean week = period(challenge) == Period.WEEK;
        put(week ? number(LocalDate.parse(period)) : number(period, period(challenge)), count);
    }

    private void put(long period, long count) {
        if (count > 0) {
            counts.merge(period, count, Long::sum);
        }
    }

    ChallengeMarks with(LocalDate day, int more) {
        ChallengeMarks changed = new ChallengeMarks(challenge, weekStart);
        changed.counts.putAll(counts);
        long count = counts.getOrDefault(number(day), 0L) + more;
        changed.counts.remove(number(day));
        changed.put(number(day), count);
        return changed;
    }

    String markKey(LocalDate day) {
        return Usage.key(MARKS + challenge.id(), period(challenge), day, weekStart);
    }

    /** Of the counter of what was given for it. */
    String doneKey(LocalDate day) {
        Period period = challenge.isEachPeriod() ? challenge.per() : Period.EVER;
        return Usage.key(DONE + challenge.id(), period, day, weekStart);
    }

    private static Period period(Challenge challenge) {
        return challenge.isRolling() ? Period.DAY : challenge.per();
    }

    private long number(LocalDate day) {
        String key = markKey(day);
        return number(key.substring(key.lastIndexOf('@') + 1), period(challenge));
    }

    private static long number(String period, Period of) {
        return switch (of) {
            case DAY -> LocalDate.parse(period).toEpochDay();
            case WEEK -> Math.floorDiv(LocalDate.parse(period).toEpochDay(), 7L);
            case MONTH -> YearMonth.parse(period).getLong(java.time.temporal.ChronoField.PROLEPTIC_MONTH);
            case YEAR -> Long.parseLong(period);
            case EVER -> 0;
        };
    }

    /** Whether nothing counts; not known where days are forgotten after a year. */
    boolean isNothing() {
        return counts.isEmpty() && (challenge.isEachPeriod() || (challenge.streak() == 1 && !challenge.isRolling()));
    }

    /** How often it is completed. */
    long completed() {
        if (challenge.isEachPeriod()) {
            return sum() >= challenge.target() ? 1 : 0;
        }
        long completed = challenge.streak() > 1
                ? streaks()
                : challenge.isRolling() ? rolled(new ArrayList<>()) : sum() / challenge.target();
        return Math.min(challenge.times(), completed);
    }

    /** On the way to the next time; all of it when there is no next one. */
    ChallengeProgress progress(LocalDate today) {
        long completed = completed();
        long needed = challenge.streak() > 1 ? challenge.streak() : challenge.target();
        boolean over = completed >= (challenge.isEachPeriod() ? 1 : challenge.times());
        return new ChallengeProgress(
                challenge.id(),
                challenge.row().name(),
                over ? needed : Math.min(needed, done(today)),
                needed,
                completed);
    }

    private long done(LocalDate today) {
        if (challenge.isEachPeriod()) {
            return sum();
        }
        if (challenge.streak() > 1) {
            return run(number(today)) % challenge.streak();
        }
        if (challenge.isRolling()) {
            List<Long> left = new ArrayList<>();
            rolled(left);
            return left.stream()
                    .filter(day -> today.toEpochDay() - day < challenge.withinDays())
                    .count();
        }
        return sum() % challenge.target();
    }

    private long sum() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private boolean isFulfilled(long period) {
        return counts.getOrDefault(period, 0L) >= challenge.target();
    }

    /** Periods in a row that end with this one, or with the one before while this one is under way. */
    private long run(long now) {
        long last = isFulfilled(now) ? now : now - 1;
        long first = last;
        while (isFulfilled(first)) {
            first--;
        }
        return last - first;
    }

    private long streaks() {
        long completed = 0;
        for (long period : counts.keySet()) {
            if (isFulfilled(period) && !isFulfilled(period + 1)) {
                completed += run(period) / challenge.streak();
            }
        }
        return completed;
    }

    /** The most groups that lie within the days: the earliest that fits is never a worse choice than a later one. */
    private long rolled(List<Long> left) {
        List<Long> days = new ArrayList<>();
        counts.forEach((day, count) -> {
            for (long i = 0; i < count; i++) {
                days.add(day);
            }
        });
        long completed = 0;
        int at = 0;
        while (at + challenge.target() <= days.size()) {
            boolean within = days.get(at + challenge.target() - 1) - days.get(at) < challenge.withinDays();
            completed += within ? 1 : 0;
            at += within ? challenge.target() : 1;
        }
        left.addAll(days.subList(at, days.size()));
        return completed;
    }
}
