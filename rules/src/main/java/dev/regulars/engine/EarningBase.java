package dev.regulars.engine;

import dev.regulars.engine.Transaction.Tender;
import dev.regulars.money.CurrencyUnit;
import dev.regulars.money.Spread;
import dev.regulars.program.EarningSettings;
import dev.regulars.program.MinimumsAfter;
import dev.regulars.program.Program;
import dev.regulars.program.Tax;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Step 2: the part of each line that earns, and the part that minimum spends count: nothing of an excluded line, the
 * tax and what excluded tenders paid as the program says.
 */
final class EarningBase {

    private EarningBase() {}

    static Basket of(Basket basket, Transaction transaction, Program program) {
        EarningSettings earning = program.settings().earning();
        long notEarning = Math.min(excludedTenders(transaction, program), basket.merchandise());
        int size = basket.lines().size();
        long[] nets = new long[size];
        for (int i = 0; i < size; i++) {
            Basket.Line line = basket.lines().get(i);
            nets[i] = line.excluded() ? 0 : line.net();
        }
        long[] shares = Spread.byWeight(notEarning, nets);
        boolean afterTenders = earning.minimumsAfter() == MinimumsAfter.TENDERS;
        List<Basket.Line> lines = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Basket.Line line = basket.lines().get(i);
            long tax = tax(transaction.lines().get(i), program.settings().currency(), nets[i]);
            long eligible = nets[i] - (earning.tax() == Tax.EXCLUDED ? tax : 0) - shares[i];
            long spend =
                    line.net() - (earning.minimumsTax() == Tax.EXCLUDED ? tax : 0) - (afterTenders ? shares[i] : 0);
            lines.add(
                    line.with(line.quantity(), line.net(), Math.max(0, spend), Math.max(0, eligible), line.excluded()));
        }
        return basket.with(lines);
    }

    private static long tax(Transaction.Line line, CurrencyUnit currency, long net) {
        return line.tax().signum() == 0 ? 0 : Math.min(net, currency.toMinor(line.tax()));
    }

    private static long excludedTenders(Transaction transaction, Program program) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Tender tender : transaction.tenders()) {
            boolean lowered = Redemption.isDiscount(program) && tender.type().equals(Redemption.TENDER);
            if (!lowered && program.settings().earning().excludedTenders().contains(tender.type())) {
                sum = sum.add(tender.amount());
            }
        }
        return program.settings().currency().toMinor(sum);
    }
}
