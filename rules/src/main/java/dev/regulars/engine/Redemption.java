package dev.regulars.engine;

import dev.regulars.engine.Violation.Code;
import dev.regulars.points.PointsBook;
import dev.regulars.program.Program;
import dev.regulars.program.RedeemedAs;
import dev.regulars.program.RedemptionSettings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Points as a tender: 10.00 of tender {@code points} are 1,000 points at a value of 0.01. */
final class Redemption {

    static final String TENDER = "points";
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Program program;
    private final RedemptionSettings settings;
    private final List<Violation> violations = new ArrayList<>();

    private Redemption(Program program) {
        this.program = program;
        this.settings = program.settings().redemption();
    }

    /** What the tenders say is paid with points, in major units. */
    static BigDecimal paid(Transaction transaction) {
        return transaction.tenders().stream()
                .filter(tender -> tender.type().equals(TENDER))
                .map(Transaction.Tender::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What points take off the prices, in minor units; 0 where they are a tender. */
    static long discount(Transaction transaction, Program program) {
        return isDiscount(program) ? program.settings().currency().toMinor(paid(transaction)) : 0;
    }

    static boolean isDiscount(Program program) {
        return program.settings().redemption().as() == RedeemedAs.DISCOUNT;
    }

    /** The transaction has passed {@link #check}. */
    static long points(Transaction transaction, Program program) {
        BigDecimal paid = paid(transaction);
        return paid.signum() == 0
                ? 0
                : paid.divide(program.settings().pointValue()).longValueExact();
    }

    /** @param member null when anonymous */
    static List<Violation> check(Transaction transaction, @Nullable MemberSnapshot member, Program program) {
        Redemption redemption = new Redemption(program);
        BigDecimal paid = paid(transaction);
        if (paid.signum() > 0 && transaction.type() == Transaction.Type.SALE) {
            redemption.check(transaction, paid, member);
        }
        return redemption.violations;
    }

    private void check(Transaction transaction, BigDecimal paid, @Nullable MemberSnapshot member) {
        BigDecimal value = program.settings().pointValue();
        if (value.signum() == 0 || paid.remainder(value).signum() != 0) {
            add(Code.POINTS_NOT_WHOLE, "are no whole number of points of " + value.toPlainString());
            return;
        }
        long points = paid.divide(value).longValueExact();
        limits(points);
        BigDecimal net = program.settings().currency().toDecimal(net(transaction, program));
        if (net.compareTo(settings.minimumBasket()) < 0) {
            add(
                    Code.BASKET_BELOW_MINIMUM,
                    "can pay a part of purchases from "
                            + settings.minimumBasket().toPlainString());
        }
        BigDecimal most = net.multiply(settings.maximumShare()).divide(HUNDRED);
        if (paid.compareTo(most) > 0) {
            add(
                    Code.POINTS_OVER_SHARE,
                    "can pay at most " + most.stripTrailingZeros().toPlainString());
        }
        if (member == null) {
            add(Code.POINTS_NEED_MEMBER, "are a member's; nobody was named");
            return;
        }
        long available = book(transaction, member, program).available();
        if (points > available) {
            add(Code.INSUFFICIENT_POINTS, "are " + points + "; " + Math.max(0, available) + " are available");
        }
    }

    /** What is to be paid before points lower it and before the program's discounts, minor units. */
    static long net(Transaction transaction, Program program) {
        return EarningBase.of(Normalise.of(transaction, program, 0), transaction, program)
                .net();
    }

    private void limits(long points) {
        if (points < settings.minimum()) {
            add(Code.POINTS_BELOW_MINIMUM, "are " + points + "; at least " + settings.minimum() + " pay at once");
        }
        if (points % settings.step() != 0) {
            add(Code.POINTS_NOT_IN_STEPS, "are " + points + "; they pay in steps of " + settings.step());
        }
    }

    private void add(Code code, String reason) {
        violations.add(new Violation(code, "tenders", "points " + reason));
    }

    /** The member's points at the time of the transaction, which time may have released or ended. */
    static PointsBook book(Transaction transaction, MemberSnapshot member, Program program) {
        PointsBook book = new PointsBook(
                member.points(),
                program.settings().points(),
                Normalise.days(transaction.storeId(), program),
                transaction.occurredAt(),
                transaction.type() == Transaction.Type.SALE);
        if (transaction.pointsHold() != null) {
            book.useHold(transaction.source() + ":" + transaction.pointsHold());
        }
        return book;
    }
}
