package dev.regulars.analytics.kpis.oracle;

import static dev.regulars.analytics.kpis.oracle.Sums.by;
import static dev.regulars.analytics.kpis.oracle.Sums.ofMembers;
import static dev.regulars.analytics.kpis.oracle.Sums.sales;

import dev.regulars.analytics.ingest.event.DecisionEvent;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/** Who comes back. */
final class RetentionOracles {
    private RetentionOracles() {}

    static List<List<Object>> cohorts(Asked asked) {
        Map<YearMonth, List<TreeSet<YearMonth>>> cohorts = new TreeMap<>();
        by(ofMembers(sales(asked.until())), DecisionEvent::memberId).values().forEach(own -> {
            TreeSet<YearMonth> months = new TreeSet<>();
            own.forEach(event -> months.add(YearMonth.from(event.businessDay())));
            cohorts.computeIfAbsent(months.first(), none -> new ArrayList<>()).add(months);
        });
        List<List<Object>> rows = new ArrayList<>();
        cohorts.forEach((first, members) -> {
            for (int later = 0; later <= 24; later++) {
                YearMonth month = first.plusMonths(later);
                long bought =
                        members.stream().filter(own -> own.contains(month)).count();
                if (bought > 0 && !first.isBefore(YearMonth.from(asked.scope().from()))) {
                    rows.add(Arrays.asList(
                            first.atDay(1), later, (double) bought / members.size(), bought, members.size()));
                }
            }
        });
        return rows;
    }

    /** @param last days from the last sale to the end of the range */
    private record Person(String member, long last, long visits, double spend) {}

    static List<List<Object>> segments(Asked asked) {
        List<Person> people = new ArrayList<>();
        by(ofMembers(asked.trade()), DecisionEvent::memberId)
                .forEach((member, own) -> sales(own).stream()
                        .map(DecisionEvent::businessDay)
                        .max(Comparator.naturalOrder())
                        .map(day -> ChronoUnit.DAYS.between(day, asked.scope().to()))
                        .ifPresent(last -> people.add(new Person(member, last, Sums.receipts(own), Sums.net(own)))));
        Map<String, Integer> recency = fifths(people, person -> -person.last());
        Map<String, Integer> frequency = fifths(people, Person::visits);
        Map<String, List<Person>> segments = new TreeMap<>();
        people.forEach(person -> segments.computeIfAbsent(
                        segment(recency.get(person.member()), frequency.get(person.member())),
                        none -> new ArrayList<>())
                .add(person));
        List<List<Object>> rows = new ArrayList<>();
        segments.forEach((segment, members) -> rows.add(List.of(
                segment,
                members.size(),
                members.stream().mapToLong(Person::last).average().orElseThrow(),
                members.stream().mapToLong(Person::visits).average().orElseThrow(),
                members.stream().mapToDouble(Person::spend).sum())));
        return rows;
    }

    /** Of 12 people, worst first, 3 are in each of the first two fifths and 2 in each other. */
    private static Map<String, Integer> fifths(List<Person> people, ToLongFunction<Person> value) {
        List<Person> sorted = people.stream()
                .sorted(Comparator.comparingLong(value).thenComparing(Person::member))
                .toList();
        Map<String, Integer> fifths = new TreeMap<>();
        int place = 0;
        for (int fifth = 1; fifth <= 5; fifth++) {
            int size = sorted.size() / 5 + (fifth <= sorted.size() % 5 ? 1 : 0);
            for (int i = 0; i < size; i++) {
                fifths.put(sorted.get(place++).member(), fifth);
            }
        }
        return fifths;
    }

    private static String segment(int recency, int frequency) {
        String[][] names = {
            {"Hibernating", "About to be lost", "At risk"},
            {"Need attention", "Loyal", "Loyal"},
            {"New or promising", "Loyal", "Champions"}
        };
        return names[third(recency)][third(frequency)];
    }

    /** 1 and 2, 3, 4 and 5. */
    private static int third(int fifth) {
        return fifth < 3 ? 0 : fifth == 3 ? 1 : 2;
    }
}
