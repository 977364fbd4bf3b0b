package dev.regulars.engine;

import dev.regulars.engine.Transaction.Tender;
import dev.regulars.program.Program;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A sale of which the member pays a part with points, where there are any. */
final class PaidWithPoints {

    private PaidWithPoints() {}

    static Transaction of(Transaction sale, MemberSnapshot member, Program program, Random random) {
        BigDecimal value = program.settings().pointValue();
        long available = Redemption.book(sale, member, program).available();
        BigDecimal net = program.settings()
                .currency()
                .toDecimal(Normalise.of(sale, program).net());
        long most = value.signum() == 0
                ? 0
                : Math.min(available, net.divideToIntegralValue(value).longValue());
        if (most <= 0 || random.nextBoolean()) {
            return sale;
        }
        BigDecimal amount = value.multiply(BigDecimal.valueOf(1 + random.nextLong(most)));
        if (!program.settings().currency().fits(amount)) {
            return sale;
        }
        List<Tender> tenders = new ArrayList<>(sale.tenders());
        tenders.add(new Tender(Redemption.TENDER, amount));
        return new Transaction(
                sale.source(),
                sale.transactionId(),
                sale.type(),
                sale.occurredAt(),
                sale.storeId(),
                sale.tillId(),
                sale.channel(),
                sale.currency(),
                sale.originalTransactionId(),
                sale.lines(),
                sale.basketDiscount(),
                tenders,
                sale.coupons(),
                sale.prices());
    }
}
