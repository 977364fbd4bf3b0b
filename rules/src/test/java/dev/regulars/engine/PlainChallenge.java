package dev.regulars.engine;

import dev.regulars.program.Caps.Period;
import dev.regulars.program.Challenge;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How often days complete a challenge, tried out as simply as it can be said: the oracle of the property test. */
final class PlainChallenge {

    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

    private final Challenge challenge;

    PlainChallenge(Challenge challenge) {
        this.challenge = challenge;
    }

    long completed(List<LocalDate> days) {
        List<LocalDate> sorted = days.stream().sorted().toList();
        if (challenge.withinDays() > 0) {
            return Math.min(challenge.times(), groups(sorted));
        }
        Map<Long, Long> periods =
                sorted.stream().collect(Collectors.groupingBy(this::period, TreeMap::new, Collectors.counting()));
        if (challenge.per() == Period.EVER) {
            return Math.min(challenge.times(), sorted.size() / challenge.target());
        }
        if (challenge.streak() == 1) {
            return periods.values().stream()
                    .filter(count -> count >= challenge.target())
                    .count();
        }
        return Math.min(challenge.times(), streaks(periods));
    }

    /** The most groups, each within the days, that do not overlap. */
    private long groups(List<LocalDate> days) {
        long[] best = new long[days.size() + 1];
        for (int i = 1; i <= days.size(); i++) {
            best[i] = best[i - 1];
            int first = i - challenge.target();
            if (first >= 0 && ChronoUnit.DAYS.between(days.get(first), days.get(i - 1)) < challenge.withinDays()) {
                best[i] = Math.max(best[i], best[first] + 1);
            }
        }
        return best[days.size()];
    }

    private long streaks(Map<Long, Long> periods) {
        long streaks = 0;
        long row = 0;
        for (long period = 0; period < 2_000; period++) {
            row = periods.getOrDefault(period, 0L) >= challenge.target() ? row + 1 : 0;
            if (row == challenge.streak()) {
                streaks++;
                row = 0;
            }
        }
        return streaks;
    }

    private long period(LocalDate day) {
        return switch (challenge.per()) {
            case DAY -> ChronoUnit.DAYS.between(MONDAY, day);
            case WEEK -> ChronoUnit.WEEKS.between(MONDAY, day);
            case MONTH -> ChronoUnit.MONTHS.between(MONDAY, day);
            case YEAR -> ChronoUnit.YEARS.between(MONDAY, day);
            case EVER -> 0;
        };
    }
}
