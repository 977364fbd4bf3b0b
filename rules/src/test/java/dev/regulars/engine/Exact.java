package dev.regulars.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact number of any size, as slow and as plain as can be. */
record Exact(BigInteger over, BigInteger under) {

    static final Exact ZERO = of(0);

    static Exact of(long whole) {
        return new Exact(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    static Exact of(BigDecimal decimal) {
        int scale = Math.max(0, decimal.scale());
        return new Exact(decimal.setScale(scale).unscaledValue(), BigInteger.TEN.pow(scale));
    }

    Exact plus(Exact other) {
        return new Exact(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Exact times(Exact other) {
        return new Exact(over.multiply(other.over), under.multiply(other.under));
    }

    Exact times(long whole) {
        return times(of(whole));
    }

    Exact by(long whole) {
        return new Exact(over, under.multiply(BigInteger.valueOf(whole)));
    }

    Exact by(Exact other) {
        return new Exact(over.multiply(other.under), under.multiply(other.over));
    }

    Exact minus(Exact other) {
        return plus(other.times(-1));
    }

    boolean isMoreThan(Exact other) {
        Exact difference = minus(other);
        return difference.over.signum() * difference.under.signum() > 0;
    }

    long round(RoundingMode mode) {
        return new BigDecimal(over).divide(new BigDecimal(under), 0, mode).longValueExact();
    }
}
