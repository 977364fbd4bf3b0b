package dev.regulars.engine;

import dev.regulars.money.CurrencyUnit;
import dev.regulars.program.Program;
import dev.regulars.program.RedemptionSettings;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * The most that points can pay of a sale. Of 42.80, where points are worth 0.01 and pay half at most in steps of 100, a
 * member with 3,250 points can pay 21.00 with 2,100.
 *
 * @param points 0 when none can
 * @param amount what they pay, in major units
 */
public record Payable(long points, BigDecimal amount) {

    private static final Payable NOTHING = new Payable(0, BigDecimal.ZERO);
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** @param left what is to be paid after the program's discounts, minor units */
    static Payable of(Transaction transaction, MemberSnapshot member, Program program, long left) {
        RedemptionSettings settings = program.settings().redemption();
        CurrencyUnit currency = program.settings().currency();
        BigDecimal value = program.settings().pointValue();
        BigDecimal net = currency.toDecimal(Redemption.net(transaction, program));
        if (value.signum() == 0 || net.compareTo(settings.minimumBasket()) < 0) {
            return NOTHING;
        }
        BigDecimal most = net.multiply(settings.maximumShare()).divide(HUNDRED).min(currency.toDecimal(left));
        long affordable = Redemption.book(transaction, member, program).available();
        long worth = most.divide(value, 0, RoundingMode.DOWN).longValueExact();
        long step = lcm(settings.step(), pointsOfWholeAmount(value, currency));
        long points = Math.max(0, Math.min(affordable, worth)) / step * step;
        return points < settings.minimum() ? NOTHING : new Payable(points, value.multiply(BigDecimal.valueOf(points)));
    }

    /** Points of 0.005 make an amount of pence in twos. */
    private static long pointsOfWholeAmount(BigDecimal value, CurrencyUnit currency) {
        BigDecimal minor = value.movePointRight(currency.decimals()).stripTrailingZeros();
        if (minor.scale() <= 0) {
            return 1;
        }
        BigInteger whole = BigInteger.TEN.pow(minor.scale());
        return whole.divide(whole.gcd(minor.unscaledValue())).longValueExact();
    }

    private static long lcm(long a, long b) {
        return a / BigInteger.valueOf(a).gcd(BigInteger.valueOf(b)).longValueExact() * b;
    }
}
