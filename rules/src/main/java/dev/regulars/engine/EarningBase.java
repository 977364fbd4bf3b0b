package dev.regulars.engine;

import dev.regulars.engine.Transaction.Tender;
import dev.regulars.money.Spread;
import dev.regulars.program.Program;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Step 2: the part of each line that earns: nothing of an excluded line, nothing of what excluded tenders paid. */
final class EarningBase {

    private EarningBase() {}

    static Basket of(Basket basket, Transaction transaction, Program program) {
        long notEarning = Math.min(excludedTenders(transaction, program), basket.merchandise());
        long[] nets = basket.lines().stream()
                .mapToLong(line -> line.excluded() ? 0 : line.net())
                .toArray();
        long[] shares = Spread.byWeight(notEarning, nets);
        List<Basket.Line> lines = new ArrayList<>(nets.length);
        for (int i = 0; i < nets.length; i++) {
            lines.add(withEligible(basket.lines().get(i), nets[i] - shares[i]));
        }
        return new Basket(basket.businessDay(), basket.storeId(), basket.channel(), lines);
    }

    private static long excludedTenders(Transaction transaction, Program program) {
        BigDecimal sum = transaction.tenders().stream()
                .filter(tender -> program.settings().excludedTenders().contains(tender.type()))
                .map(Tender::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return program.settings().currency().toMinor(sum);
    }

    private static Basket.Line withEligible(Basket.Line line, long eligible) {
        return new Basket.Line(
                line.lineId(),
                line.sku(),
                line.category(),
                line.brand(),
                line.quantity(),
                line.net(),
                eligible,
                line.excluded());
    }
}
