package dev.regulars.analytics.kpis.oracle;

import static dev.regulars.analytics.kpis.oracle.Sums.back;
import static dev.regulars.analytics.kpis.oracle.Sums.by;
import static dev.regulars.analytics.kpis.oracle.Sums.ofMembers;
import static dev.regulars.analytics.kpis.oracle.Sums.receipts;
import static dev.regulars.analytics.kpis.oracle.Sums.sales;

import dev.regulars.analytics.ingest.event.DecisionEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Cashiers who stand out, one pattern after the other. */
final class SuspicionOracle implements Oracle {
    private static final Set<String> NOT_THERE = Set.of("overdrawn", "owed", "written-off");

    @Override
    public List<List<Object>> rows(Asked asked) {
        List<DecisionEvent> served = asked.trade().stream()
                .filter(event -> event.cashierId() != null)
                .toList();
        List<List<Object>> rows = new ArrayList<>();
        by(served, SuspicionOracle::cashier).values().forEach(own -> {
            List<DecisionEvent> others = served.stream()
                    .filter(event -> event.storeId().equals(own.get(0).storeId()))
                    .filter(event -> !cashier(event).equals(cashier(own.get(0))))
                    .toList();
            cards(own, rows);
            manyCards(own, others, served, rows);
            returns(own, others, rows);
        });
        return rows;
    }

    private static String cashier(DecisionEvent event) {
        return event.storeId() + "/" + event.cashierId();
    }

    private static List<Object> row(List<DecisionEvent> own, String pattern, long found, long outOf, String member) {
        return Arrays.asList(own.get(0).storeId(), own.get(0).cashierId(), pattern, found, outOf, member);
    }

    private static void cards(List<DecisionEvent> own, List<List<Object>> rows) {
        List<DecisionEvent> shown = ofMembers(sales(own));
        by(shown, DecisionEvent::memberId).forEach((member, receipts) -> {
            if (receipts.size() >= 5 && receipts.size() * 5 >= shown.size()) {
                rows.add(row(own, "own card", receipts.size(), shown.size(), member));
            }
            by(receipts, DecisionEvent::businessDay).values().stream()
                    .map(List::size)
                    .filter(size -> size >= 4)
                    .forEach(size -> rows.add(row(own, "card of the day", size, size, member)));
        });
    }

    private static void manyCards(
            List<DecisionEvent> own, List<DecisionEvent> others, List<DecisionEvent> all, List<List<Object>> rows) {
        long tied = tied(own, all);
        long receipts = receipts(ofMembers(own));
        long elsewhere = by(others, SuspicionOracle::cashier).values().stream()
                .mapToLong(other -> tied(other, all))
                .sum();
        if (tied >= 5 && moreThanThreeTimes(tied, receipts, elsewhere, receipts(ofMembers(others)))) {
            rows.add(row(own, "many cards", tied, receipts, null));
        }
    }

    /** Cards of 3 receipts or more, of which four out of five are of one cashier. */
    private static long tied(List<DecisionEvent> own, List<DecisionEvent> all) {
        return ofMembers(sales(own)).stream()
                .map(DecisionEvent::memberId)
                .distinct()
                .filter(member -> {
                    Predicate<DecisionEvent> theirs = event -> member.equals(event.memberId());
                    long here = receipts(own.stream().filter(theirs).toList());
                    long everywhere = receipts(all.stream().filter(theirs).toList());
                    return everywhere >= 3 && here >= 0.8 * everywhere;
                })
                .count();
    }

    private static void returns(List<DecisionEvent> own, List<DecisionEvent> others, List<List<Object>> rows) {
        List<DecisionEvent> spentBefore = own.stream()
                .filter(Sums::back)
                .filter(event -> event.movements().stream().anyMatch(moved -> NOT_THERE.contains(moved.kind())))
                .toList();
        ofMembers(spentBefore).stream()
                .map(DecisionEvent::memberId)
                .min(Comparator.naturalOrder())
                .ifPresent(member ->
                        rows.add(row(own, "refund after points", spentBefore.size(), spentBefore.size(), member)));
        long returns = own.stream().filter(event -> back(event)).count();
        long elsewhere = others.stream().filter(event -> back(event)).count();
        if (returns >= 5 && moreThanThreeTimes(returns, receipts(own), elsewhere, receipts(others))) {
            rows.add(row(own, "many returns", returns, receipts(own), null));
        }
    }

    /** Where the others sold nothing there is nothing to compare with. */
    private static boolean moreThanThreeTimes(long found, long receipts, long elsewhere, long receiptsElsewhere) {
        return receiptsElsewhere > 0 && (double) found / receipts > 3.0 * elsewhere / receiptsElsewhere + 1e-12;
    }
}
