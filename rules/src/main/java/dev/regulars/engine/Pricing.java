package dev.regulars.engine;

import dev.regulars.engine.Transaction.Prices;
import dev.regulars.program.Campaign;
import dev.regulars.program.Program;
import dev.regulars.program.ProgramDiscounts;
import java.util.ArrayList;
import java.util.List;

/**
 * Steps 1 and 2 with the program's own discounts between them: rows that discount lower open prices, one after the
 * other by priority, each on what those before it have left. A minimum is tested on what is left, too: of two rows
 * "100.00 off from 100.00", a basket of 165.00 gets one.
 */
final class Pricing {

    private final Program program;
    private final CampaignMatcher matcher;

    Pricing(Program program, CampaignMatcher matcher) {
        this.program = program;
        this.matcher = matcher;
    }

    /**
     * @param uses what the discounts take of their limits
     * @param heldOut rows that the member would have had, by id
     */
    record Priced(Basket basket, List<Discount> discounts, List<Use> uses, List<String> heldOut) {}

    Priced of(Transaction transaction, MemberSnapshot member) {
        Basket normalised = Normalise.of(transaction, program);
        Basket asked = EarningBase.of(normalised, transaction, program);
        if (transaction.prices() == Prices.FINAL) {
            return new Priced(asked, List.of(), List.of(), List.of());
        }
        Situation situation = ProgramEngine.situation(asked, member, program);
        List<Campaign> rows = new ArrayList<>();
        List<String> heldOut = new ArrayList<>();
        for (Campaign row : matcher.matches(situation)) {
            if (row.effect().isDiscount()) {
                if (HoldOut.keepsOut(row.id(), member.memberId(), row.holdOut())) {
                    heldOut.add(row.id());
                } else {
                    rows.add(row);
                }
            }
        }
        if (rows.isEmpty()) {
            return new Priced(asked, List.of(), List.of(), List.copyOf(heldOut));
        }
        List<Campaign> inOrder = new Discounts(situation).inOrder(rows);
        return discounted(transaction, normalised, asked, inOrder, member, List.copyOf(heldOut));
    }

    private Priced discounted(
            Transaction transaction,
            Basket normalised,
            Basket asked,
            List<Campaign> rows,
            MemberSnapshot member,
            List<String> heldOut) {
        Capping capping = new Capping(program, member, asked.businessDay());
        long[] nets = normalised.lines().stream().mapToLong(Basket.Line::net).toArray();
        List<Discount> discounts = new ArrayList<>();
        List<Use> uses = new ArrayList<>();
        for (Campaign row : rows) {
            Reduction reduction = new Reduction(row, asked, nets);
            long most = capping.mostOff(row);
            long[] off = most > 0 && reduction.meetsMinimum() ? reduction.off(most) : new long[nets.length];
            long amount = 0;
            for (int i = 0; i < nets.length; i++) {
                nets[i] -= off[i];
                amount = Math.addExact(amount, off[i]);
            }
            if (amount > 0) {
                discounts.add(new Discount(row.id(), row.name(), amount, boxed(off)));
                Uses.ofDiscount(row, amount, asked.businessDay(), program).ifPresent(uses::add);
            }
        }
        Basket after = after(transaction, normalised, asked, nets);
        return new Priced(after, List.copyOf(discounts), List.copyOf(uses), heldOut);
    }

    private Basket after(Transaction transaction, Basket normalised, Basket asked, long[] nets) {
        boolean kept = program.settings().earning().programDiscounts() == ProgramDiscounts.KEPT;
        List<Basket.Line> lines = new ArrayList<>(nets.length);
        for (int i = 0; i < nets.length; i++) {
            Basket.Line line = kept ? asked.lines().get(i) : normalised.lines().get(i);
            lines.add(line.with(
                    line.quantity(),
                    nets[i],
                    kept ? line.spend() : nets[i],
                    kept ? line.eligible() : nets[i],
                    line.excluded()));
        }
        Basket basket = normalised.with(lines);
        return kept ? basket : EarningBase.of(basket, transaction, program);
    }

    private static List<Long> boxed(long[] off) {
        List<Long> list = new ArrayList<>(off.length);
        for (long amount : off) {
            list.add(amount);
        }
        return List.copyOf(list);
    }
}
