package dev.regulars.analytics.customers;

/** A tenth of the members by worth; 1 is worth most. The figures but the sums are averages. */
public record Decile(
        int decile, long members, double clv, double clvSum, double purchases, double alive, double lowest) {}
