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

/** What was sold, and to whom. */
final class SalesOracles {
    private SalesOracles() {}

    static List<List<Object>> headline(Asked asked) {
        List<DecisionEvent> in = asked.in();
        return List.of(Arrays.asList(
                net(in),
                receipts(in),
                ratio(net(ofMembers(in)), net(in)),
                Sums.buyers(in),
                Sums.enrolled(in),
                -Sums.posted(in, "program.issued"),
                Sums.posted(in, "program.redeemed")));
    }

    static List<List<Object>> netSales(Asked asked) {
        List<List<Object>> rows = new ArrayList<>();
        by(asked.trade(), asked::period)
                .forEach((period, in) ->
                        rows.add(Arrays.asList(period, net(in), receipts(in), Sums.averageReceipt(in))));
        return rows;
    }

    static List<List<Object>> memberShare(Asked asked) {
        List<List<Object>> rows = new ArrayList<>();
        by(asked.trade(), asked::period)
                .forEach((period, in) -> rows.add(Arrays.asList(
                        period,
                        ratio(net(ofMembers(in)), net(in)),
                        ratio(receipts(ofMembers(in)), receipts(in)),
                        net(ofMembers(in)),
                        net(in))));
        return rows;
    }

    static List<List<Object>> memberSpend(Asked asked) {
        List<List<Object>> rows = new ArrayList<>();
        by(asked.trade(), event -> Sums.member(event) ? "members" : "others").forEach((who, in) -> {
            long buyers = Sums.buyers(in);
            rows.add(Arrays.asList(
                    who,
                    Sums.averageReceipt(in),
                    Sums.linesPerReceipt(in),
                    receipts(in),
                    net(in),
                    buyers,
                    ratio(net(in), buyers),
                    ratio(receipts(in), buyers)));
        });
        return rows;
    }
}
