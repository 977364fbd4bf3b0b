package dev.regulars.analytics.kpis.oracle;

import static dev.regulars.analytics.kpis.oracle.Sums.by;
import static dev.regulars.analytics.kpis.oracle.Sums.net;
import static dev.regulars.analytics.kpis.oracle.Sums.ofMembers;
import static dev.regulars.analytics.kpis.oracle.Sums.ratio;
import static dev.regulars.analytics.kpis.oracle.Sums.receipts;

import dev.regulars.analytics.ingest.event.DecisionEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is done at a till, by whom. */
final class TillOracles {
    private TillOracles() {}

    static List<List<Object>> cashiers(Asked asked) {
        List<DecisionEvent> served = asked.trade().stream()
                .filter(event -> event.cashierId() != null)
                .toList();
        List<List<Object>> rows = new ArrayList<>();
        by(served, event -> event.storeId() + "/" + event.cashierId()).values().forEach(in -> {
            long anonymous = receipts(in) - receipts(ofMembers(in));
            long enrolled = Sums.enrolled(Sums.sales(in));
            rows.add(Arrays.asList(
                    in.get(0).storeId(),
                    in.get(0).cashierId(),
                    receipts(in),
                    net(in),
                    ratio(receipts(ofMembers(in)), receipts(in)),
                    ratio(enrolled, enrolled + anonymous),
                    Sums.enrolled(in),
                    Sums.averageReceipt(in),
                    Sums.linesPerReceipt(in),
                    ratio(returns(in), receipts(in))));
        });
        return rows;
    }

    static List<List<Object>> tills(Asked asked) {
        List<DecisionEvent> rung =
                asked.trade().stream().filter(event -> event.tillId() != null).toList();
        List<List<Object>> rows = new ArrayList<>();
        by(rung, event -> event.storeId() + "/" + event.tillId())
                .values()
                .forEach(in -> rows.add(Arrays.asList(
                        in.get(0).storeId(),
                        in.get(0).tillId(),
                        receipts(in),
                        net(in),
                        ratio(receipts(ofMembers(in)), receipts(in)),
                        Sums.enrolled(in),
                        ratio(returns(in), receipts(in)))));
        return rows;
    }

    static long returns(List<DecisionEvent> in) {
        return in.stream().filter(Sums::back).count();
    }
}
