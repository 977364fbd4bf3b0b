package dev.regulars.analytics.accounting.books;

import java.util.Locale;

/** What an account is for; the chart of accounts gives each a number. */
public enum Role {
    CLEARING,
    CONTRACT_LIABILITY_POINTS,
    CONTRACT_LIABILITY_VOUCHERS,
    REVENUE_GOODS,
    REVENUE_POINTS,
    REVENUE_BREAKAGE,
    MARKETING_EXPENSE;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Role of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
