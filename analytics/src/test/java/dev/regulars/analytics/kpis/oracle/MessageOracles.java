package dev.regulars.analytics.kpis.oracle;

import dev.regulars.analytics.ingest.event.DecisionEvent;
import dev.regulars.analytics.ingest.event.MessageStep;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** What became of messages. */
final class MessageOracles {
    private MessageOracles() {}

    private static LocalDate day(MessageStep step) {
        return LocalDate.ofInstant(step.at(), ZoneOffset.UTC);
    }

    private static List<MessageStep> due(Asked asked, Predicate<MessageStep> wanted) {
        return asked.history().steps().stream()
                .filter(wanted)
                .filter(step -> !day(step).isBefore(asked.scope().from())
                        && !day(step).isAfter(asked.scope().to()))
                .toList();
    }

    private static <K> SortedMap<K, List<MessageStep>> by(List<MessageStep> all, Function<MessageStep, K> key) {
        SortedMap<K, List<MessageStep>> groups = new TreeMap<>();
        all.forEach(one -> groups.computeIfAbsent(key.apply(one), none -> new ArrayList<>())
                .add(one));
        return groups;
    }

    static List<List<Object>> results(Asked asked) {
        List<List<Object>> rows = new ArrayList<>();
        by(due(asked, step -> step.step().equals("sent")), step -> step.message() + "/" + step.channel())
                .values()
                .forEach(all -> rows.add(
                        row(asked.history(), all.get(0).message(), all.get(0).channel(), all)));
        rows.sort(Comparator.comparing((List<Object> row) -> -(Integer) row.get(2)));
        return rows;
    }

    static List<List<Object>> days(Asked asked) {
        List<List<Object>> rows = new ArrayList<>();
        by(due(asked, step -> step.step().equals("sent")), step -> day(step) + "/" + step.message())
                .values()
                .forEach(all -> rows.add(
                        row(asked.history(), day(all.get(0)), all.get(0).message(), all)));
        return rows;
    }

    private static List<Object> row(History history, Object first, Object second, List<MessageStep> sent) {
        List<MessageStep> pictures =
                sent.stream().filter(MessageStep::opensCounted).toList();
        List<MessageStep> links =
                sent.stream().filter(MessageStep::clicksCounted).toList();
        List<MessageTakes> named = sent.stream()
                .map(step -> new MessageTakes(history, step))
                .filter(MessageTakes::namesSomething)
                .toList();
        long opened = had(history, pictures, "opened");
        long clicked = had(history, links, "clicked");
        long taken = named.stream().filter(MessageTakes::isTaken).count();
        return Arrays.asList(
                first,
                second,
                sent.size(),
                opened,
                clicked,
                taken,
                Sums.ratio(opened, pictures.size()),
                Sums.ratio(clicked, links.size()),
                Sums.ratio(taken, named.size()));
    }

    private static long had(History history, List<MessageStep> sent, String step) {
        return sent.stream()
                .filter(one -> history.steps().stream()
                        .anyMatch(other -> other.messageId().equals(one.messageId())
                                && other.step().equals(step)))
                .count();
    }

    static List<List<Object>> lift(Asked asked) {
        List<List<Object>> rows = new ArrayList<>();
        Predicate<MessageStep> isDue =
                step -> step.step().equals("sent") || step.step().equals("withheld");
        by(due(asked, isDue), MessageStep::message).forEach((message, all) -> {
            Arms arms = new Arms();
            Shares got = new Shares();
            Shares not = new Shares();
            by(all, MessageStep::memberId).values().forEach(own -> {
                MessageTakes first =
                        new MessageTakes(asked.history(), Collections.min(own, Comparator.comparing(MessageStep::at)));
                boolean treated = own.stream().anyMatch(step -> step.step().equals("sent"));
                List<DecisionEvent> after = asked.history().decisions().stream()
                        .filter(first::isAfter)
                        .toList();
                arms.add(treated, Sums.net(after));
                (treated ? got : not).add(asked.history(), own, Sums.receipts(after) > 0);
            });
            arms.row(message, false).ifPresent(row -> {
                row.addAll(Arrays.asList(got.bought(), not.bought(), got.taken(), not.taken()));
                rows.add(row);
            });
        });
        return rows;
    }
}
