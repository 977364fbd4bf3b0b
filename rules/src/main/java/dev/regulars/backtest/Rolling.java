package dev.regulars.backtest;

import dev.regulars.program.Program;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Goes through all visits in the order of time. Before each in the period it asks what would be offered, knowing only
 * visits before it; then it looks what was bought. Weights of offers and popularity are those of the evening before.
 */
final class Rolling {

    /** Groups by earlier visits of the member: from this many on. */
    static final List<Integer> GROUPS = List.of(0, 1, 5, 20);

    private final boolean areCategories;
    private final int halfLifeDays;
    private final Random chance;
    private final Popularity popularity = new Popularity();
    private final Map<String, Member> members = new HashMap<>();
    private final Result all = new Result();
    private final List<Result> groups = new ArrayList<>();

    private Rolling(boolean areCategories, int halfLifeDays, long seed) {
        this.areCategories = areCategories;
        this.halfLifeDays = halfLifeDays;
        chance = new Random(seed);
        GROUPS.forEach(group -> groups.add(new Result()));
    }

    /** @param groups as {@link #GROUPS}, each up to the next */
    record Outcome(Result all, List<Result> groups) {}

    /** @param to first day that is not in the period any more */
    static Outcome over(
            List<Visit> visits, LocalDate from, LocalDate to, boolean areCategories, int halfLifeDays, long seed) {
        Rolling rolling = new Rolling(areCategories, halfLifeDays, seed);
        int next = 0;
        while (next < visits.size() && visits.get(next).at().toLocalDate().isBefore(to)) {
            LocalDate day = visits.get(next).at().toLocalDate();
            int end = next;
            while (end < visits.size() && visits.get(end).at().toLocalDate().equals(day)) {
                end++;
            }
            rolling.day(visits.subList(next, end), day, !day.isBefore(from));
            next = end;
        }
        return new Outcome(rolling.all, List.copyOf(rolling.groups));
    }

    private void day(List<Visit> visits, LocalDate day, boolean isCounted) {
        List<String> ranking = popularity.ranking();
        Program program = Shop.program(popularity.weights(), areCategories, Hits.MOST, halfLifeDays);
        for (Visit visit : visits) {
            Member member = members.computeIfAbsent(visit.member(), Member::new);
            if (isCounted) {
                List<String> offered = member.offers(program, day);
                Set<String> bought = visit.subjects();
                all.add(offered, popularity, ranking, chance, bought);
                groups.get(group(member.visits())).add(offered, popularity, ranking, chance, bought);
            }
            member.buys(visit, halfLifeDays);
        }
        visits.forEach(popularity::add);
    }

    private static int group(int visits) {
        int group = 0;
        while (group + 1 < GROUPS.size() && visits >= GROUPS.get(group + 1)) {
            group++;
        }
        return group;
    }
}
