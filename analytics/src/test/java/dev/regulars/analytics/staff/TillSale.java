package dev.regulars.analytics.staff;

import java.time.Instant;
import java.time.LocalDate;

/** A transaction as a till told it; {@code cashier} may be null. */
public record TillSale(
        String store,
        String cashier,
        Instant at,
        LocalDate day,
        String type,
        boolean member,
        boolean enrolled,
        long pence) {

    public static TillSale of(String store, String cashier, String at, long pence) {
        return new TillSale(
                store, cashier, Instant.parse(at), LocalDate.parse(at.substring(0, 10)), "sale", false, false, pence);
    }

    public TillSale withCard() {
        return new TillSale(store, cashier, at, day, type, true, false, pence);
    }

    public TillSale enrols() {
        return new TillSale(store, cashier, at, day, type, true, true, pence);
    }

    public TillSale returned() {
        return new TillSale(store, cashier, at, day, "return", member, false, -pence);
    }
}
